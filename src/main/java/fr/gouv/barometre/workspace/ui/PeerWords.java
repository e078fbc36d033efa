package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.benchmark.PeerGroup;
import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.ScoreScale;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.territory.Stratum;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Groups of peers, and why one of them is not shown, in words. */
final class PeerWords {

    private PeerWords() {}

    /** "500 à 999 habitants, Landes". */
    static String group(PeerGroup group, CommuneDetails commune, List<OpsnDetails> operators) {
        return switch (group.kind()) {
            case STRATUM -> text("workspace.peers.stratum", stratum(group));
            case STRATUM_REGION ->
                text("workspace.peers.within", stratum(group), Objects.requireNonNullElse(commune.region(), ""));
            case STRATUM_DEPARTEMENT -> text("workspace.peers.within", stratum(group), commune.departement());
            case OPSN ->
                operators.stream()
                        .filter(operator ->
                                String.valueOf(operator.id().value()).equals(group.code()))
                        .findFirst()
                        .map(operator -> text("workspace.peers.opsn", operator.shortName()))
                        .orElseGet(() -> text("workspace.peers.opsn.other"));
        };
    }

    private static String stratum(PeerGroup group) {
        return Stratum.valueOf(group.code().split("/", 2)[0]).label();
    }

    /** "118 communes, dont la vôtre", or why nothing is shown. */
    static String base(PeerChoice choice) {
        PeerScores scores = choice.scores();
        if (scores != null) {
            return text(
                    scores.includesViewer() ? "workspace.peers.communes.yours" : "workspace.peers.communes",
                    Numbers.count(scores.communes()));
        }
        PeerGroup.Kind other = choice.deducibleFrom();
        return other == null
                ? text("workspace.peers.too-few")
                : text("workspace.peers.deducible", text("workspace.peers.kind." + other));
    }

    /** Median and its interval: "médiane 42, de 38 à 47 à 95 %", or that the group is too small for one. */
    static String interval(Spread spread) {
        Spread.Interval interval = spread.interval();
        return interval == null
                ? text("workspace.peers.no-interval", number(spread.median()), spread.communes())
                : text(
                        "workspace.peers.interval",
                        number(spread.median()),
                        number(interval.low()),
                        number(interval.high()));
    }

    static String number(double value) {
        return Numbers.decimal(value, 1);
    }

    /** @param best the highest score, drawn at the end of the line */
    static ScoreScale.@Nullable Peers scale(@Nullable Spread spread, double best) {
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
