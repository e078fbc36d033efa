package fr.gouv.barometre.demo;

import fr.gouv.barometre.maturity.Maturity;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response as the portal would have stored it.
 *
 * @param submittedAt null while in progress
 */
record SimulatedResponse(
        Respondent respondent, Instant startedAt, @Nullable Instant submittedAt, MaturityResult maturity) {

    private static final double SUBMITTED = 0.7;
    private static final int FEWEST_ANSWERS = 4;
    private static final Duration PER_ANSWER = Duration.ofSeconds(40);

    /** Decides how far the commune has come, drops the answers it has not given yet, and scores the rest. */
    static SimulatedResponse of(
            Respondent respondent, int axesFilled, Questionnaire questionnaire, DemoCalendar calendar) {
        Object commune = respondent.commune().insee();
        DemoCalendar.Season season = respondent.season();
        boolean submitted =
                !season.open() || axesFilled == 0 && Draw.uniform(commune, season.year(), "submitted") < SUBMITTED;
        if (!submitted) {
            keepFirst(respondent, axesFilled, questionnaire);
        }
        Instant startedAt =
                calendar.moment(season, Draw.uniform(commune, season.year(), "started"), commune, season.year());
        return new SimulatedResponse(
                respondent,
                startedAt,
                submitted ? answeredAt(startedAt, respondent.answers().size() + 2) : null,
                Maturity.of(questionnaire, respondent.facts()));
    }

    private static void keepFirst(Respondent respondent, int axesFilled, Questionnaire questionnaire) {
        Map<QuestionCode, AnswerValue> answers = respondent.answers();
        if (axesFilled > 0) {
            questionnaire.axes().stream()
                    .skip(axesFilled)
                    .map(Axis::questions)
                    .forEach(questions -> questions.stream().map(Question::code).forEach(answers::remove));
            return;
        }
        double drawn = Draw.uniform(respondent.commune().insee(), "how far");
        long kept = FEWEST_ANSWERS + (long) (drawn * (answers.size() - FEWEST_ANSWERS));
        answers.keySet().removeAll(answers.keySet().stream().skip(kept).toList());
    }

    private static Instant answeredAt(Instant startedAt, int number) {
        return startedAt.plus(PER_ANSWER.multipliedBy(number));
    }

    /** When the answer of that number (from 1) was given. */
    Instant answeredAt(int number) {
        return answeredAt(startedAt, number);
    }

    Instant changedAt() {
        return answeredAt(respondent.answers().size());
    }
}
