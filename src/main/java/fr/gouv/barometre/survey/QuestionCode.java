package fr.gouv.barometre.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of a question, stable over the versions of the questionnaire while its meaning is: "GOU-01". A third part, as in
 * "INC-04-1", makes it a detail of the question before it.
 */
public record QuestionCode(String value) implements Comparable<QuestionCode> {

    private static final Pattern DETAIL = Pattern.compile("([A-Z]{3}-\\d{2})-\\d");

    /** The question that this one is a detail of; empty for an indicator, which stands alone. */
    public Optional<QuestionCode> detailed() {
        Matcher detail = DETAIL.matcher(value);
        return detail.matches() ? Optional.of(new QuestionCode(detail.group(1))) : Optional.empty();
    }

    @Override
    public int compareTo(QuestionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
