package fr.gouv.barometre.survey;

/** Code of a question, stable over the versions of the questionnaire while its meaning is: "GOU-01". */
public record QuestionCode(String value) implements Comparable<QuestionCode> {

    @Override
    public int compareTo(QuestionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
