package fr.gouv.barometre.maturity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores of the axes and, when enough is answered, of the whole.
 *
 * @param axes in the order of the questionnaire
 * @param overall 0 to 100, mean of the axis scores as shown, so that a reader can redo it; null while less than
 *     {@link Maturity#OVERALL_FROM_PERCENT} percent is answered
 * @param answered answers that inform, over all axes
 * @param asked questions that concern the commune, over all axes
 * @param open questions asked that have no answer at all
 */
public record MaturityResult(List<AxisScore> axes, @Nullable Integer overall, int answered, int asked, int open) {

    /** Answers that are still missing before there is an overall score, one at least; 0 when there is one. */
    public int missingForOverall() {
        return overall != null ? 0 : Math.max(1, Maturity.answersNeeded(asked) - answered);
    }

    /** 0 to 3 per question in the order of the questionnaire, null where it does not count. */
    public List<@Nullable Double> questionScores() {
        List<@Nullable Double> scores = new ArrayList<>();
        for (AxisScore axis : axes) {
            axis.axis().questions().forEach(question -> scores.add(axis.questionScore(question)));
        }
        return scores;
    }

    /** Null without an overall score. */
    public @Nullable Level level() {
        return overall == null ? null : Level.of(overall);
    }
}
