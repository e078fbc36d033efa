package fr.gouv.barometre.recommendation;

import fr.gouv.barometre.recommendation.Catalogue.Level;
import fr.gouv.barometre.recommendation.Catalogue.Trigger;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Scoring;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer that calls for an action, at the level that holds.
 *
 * @param points what it adds to the rank
 */
record FiredTrigger(Question question, AnswerValue answer, Level level, boolean gapCounts, double points) {

    /** Never fires on "don't know" or "not applicable"; the reader refuses a level that a good answer would meet. */
    static Optional<FiredTrigger> of(Trigger trigger, Situation situation) {
        Question question = situation.questionnaire().question(trigger.question());
        return situation.facts().answer(question.code()).flatMap(answer -> {
            OptionalDouble score = Scoring.score(question, answer);
            if (question.scored() && score.isEmpty()) {
                return Optional.empty();
            }
            return trigger.levels().stream()
                    .filter(level -> situation.isTrue(level.when()))
                    .findFirst()
                    .map(level -> fired(
                            trigger,
                            question,
                            answer,
                            level,
                            score,
                            situation.catalogue().ranking()));
        });
    }

    private static FiredTrigger fired(
            Trigger trigger,
            Question question,
            AnswerValue answer,
            Level level,
            OptionalDouble score,
            Ranking ranking) {
        @Nullable Double points = trigger.points();
        return points == null
                ? new FiredTrigger(
                        question,
                        answer,
                        level,
                        true,
                        gap(question, level, score.orElseThrow()) * question.weight() * ranking.gapFactor())
                : new FiredTrigger(question, answer, level, false, points);
    }

    /** From the score of the answer to that of the next level. */
    private static double gap(Question question, Level level, double score) {
        @Nullable String reaches = level.reaches();
        double target = reaches == null
                ? nextBand(question, score)
                : Scoring.score(question, new AnswerValue.Choice(reaches)).orElse(score);
        return target - score;
    }

    private static double nextBand(Question question, double score) {
        DoubleStream better =
                question.bands().stream().mapToDouble(Question.Band::score).filter(band -> band >= score + 1);
        return better.min().orElse(score);
    }

    String gapInWords() {
        return level.gap().replace("{answer}", AnswerWords.say(question, answer));
    }
}
