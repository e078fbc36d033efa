package fr.gouv.barometre.workspace.ui;

import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.ui.ScoreScale;
import org.jspecify.annotations.Nullable;

/** Where the peers stand on a drawn scale. */
final class PeerScale {

    private PeerScale() {}

    /** @param best the highest score, drawn at the end of the line */
    static ScoreScale.@Nullable Peers of(@Nullable Spread spread, double best) {
        return spread == null
                ? null
                : new ScoreScale.Peers(
                        percent(spread.firstQuartile(), best),
                        percent(spread.median(), best),
                        percent(spread.thirdQuartile(), best));
    }

    static int percent(double score, double best) {
        return (int) Math.round(100 * score / best);
    }
}
