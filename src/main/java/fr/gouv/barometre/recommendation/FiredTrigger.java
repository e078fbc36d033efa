package fr.gouv.barometre.recommendation;

import fr.gouv.barometre.recommendation.Catalogue.Level;
import fr.gouv.barometre.recommendation.Catalogue.Trigger;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Scoring;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An answer that calls for an action, at the level that holds.
 *
 * @param weight of the question for this commune
 * @param points what it adds to the rank
 */
record FiredTrigger(
        Question question, AnswerValue answer, Level level, boolean gapCounts, double weight, double points) {

    static Optional<FiredTrigger> of(Trigger trigger, Situation situation) {
        Question question = situation.questionnaire().question(trigger.question());
        return NextStep.level(trigger, situation.questionnaire(), situation.facts())
                .flatMap(level -> situation
                        .facts()
                        .answer(question.code())
                        .map(answer -> fired(
                                trigger,
                                question,
                                answer,
                                level,
                                Scoring.score(question, answer),
                                question.weightFor(situation.facts(), situation.questionnaire()),
                                situation.catalogue().ranking())));
    }

    private static FiredTrigger fired(
            Trigger trigger,
            Question question,
            AnswerValue answer,
            Level level,
            OptionalDouble score,
            double weight,
            Ranking ranking) {
        @Nullable Double points = trigger.points();
        return points == null
                ? new FiredTrigger(
                        question,
                        answer,
                        level,
                        true,
                        weight,
                        gap(question, level, score.orElseThrow()) * weight * ranking.gapFactor())
                : new FiredTrigger(question, answer, level, false, weight, points);
    }

    /** From the score of the answer to that of the next level. */
    private static double gap(Question question, Level level, double score) {
        @Nullable String reaches = level.reaches();
        double target = reaches == null
                ? NextStep.band(question, score).map(Question.Band::score).orElse(score)
                : Scoring.score(question, new AnswerValue.Choice(reaches)).orElse(score);
        return target - score;
    }

    String gapInWords() {
        return level.gap().replace("{answer}", AnswerWords.say(question, answer));
    }
}
