package fr.gouv.barometre.response;

import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How long it takes to bring last year's answers up to date.
 *
 * @param blocks axes with answers to confirm together
 * @param questions to answer one by one
 * @param seconds to read the former and answer the latter
 */
public record RenewalEffort(int blocks, int questions, int seconds) {

    /** To read a question with last year's answer and find that nothing changed. */
    private static final int SECONDS_PER_CONFIRMED_ANSWER = 6;

    /** What is left of these axes. */
    public static RenewalEffort left(
            Collection<Axis> axes, Questionnaire questionnaire, AnswerSheet sheet, Renewal renewal) {
        Set<Question> asked = new HashSet<>(Asked.questions(questionnaire, sheet.supposed()));
        int blocks = 0;
        int questions = 0;
        double seconds = 0;
        for (Axis axis : axes) {
            List<Question> open = axis.questions().stream()
                    .filter(asked::contains)
                    .filter(question -> !question.isDetail() || renewal.unchanged(question.code()))
                    .filter(question -> sheet.facts().answer(question.code()).isEmpty())
                    .toList();
            int unchanged = (int) open.stream()
                    .filter(question -> renewal.unchanged(question.code()))
                    .count();
            int toAnswer = open.size() - unchanged;
            blocks += unchanged > 0 ? 1 : 0;
            questions += toAnswer;
            seconds += unchanged * SECONDS_PER_CONFIRMED_ANSWER
                    + toAnswer * axis.minutes() * 60.0 / axis.questions().size();
        }
        return new RenewalEffort(blocks, questions, (int) seconds);
    }

    /** Rounded up: a short time is said in full, a longer one by five. */
    public int minutes() {
        int minutes = (int) Math.ceil(seconds / 60.0);
        return minutes <= 5 ? minutes : (int) Math.ceil(minutes / 5.0) * 5;
    }
}
