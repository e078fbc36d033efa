package fr.gouv.barometre.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of the questionnaire. It is a proposal of this portal, never the official questionnaire.
 *
 * @param version number that campaigns and plans keep
 * @param reviewedOn day of the last review of its wording
 */
public record Questionnaire(
        int version, String title, LocalDate reviewedOn, List<Axis> axes, List<CrossCheck> crossChecks) {

    public List<Question> questions() {
        return axes.stream().flatMap(axis -> axis.questions().stream()).toList();
    }

    /** The questions that stand alone, without their details. */
    public List<Question> indicators() {
        return questions().stream().filter(question -> !question.isDetail()).toList();
    }

    public Optional<Question> find(QuestionCode code) {
        return questions().stream().filter(q -> q.code().equals(code)).findFirst();
    }

    public Question question(QuestionCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No question " + code));
    }

    public Axis axisOf(QuestionCode code) {
        return axes.stream()
                .filter(axis -> axis.questions().stream().anyMatch(q -> q.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No question " + code));
    }
}
