package fr.gouv.barometre.workspace;

import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.benchmark.PeerGroup;
import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.territory.Stratum;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Groups of peers, and why one of them is not shown, in words: on the screen and in the papers. */
public final class PeerWords {

    private PeerWords() {}

    /** "500 à 999 habitants, Landes". */
    public static String group(PeerGroup group, CommuneDetails commune, List<OpsnDetails> operators) {
        return switch (group.kind()) {
            case STRATUM -> Sentences.say("workspace.peers.stratum", stratum(group));
            case STRATUM_REGION ->
                Sentences.say(
                        "workspace.peers.within", stratum(group), Objects.requireNonNullElse(commune.region(), ""));
            case STRATUM_DEPARTEMENT -> Sentences.say("workspace.peers.within", stratum(group), commune.departement());
            case OPSN ->
                operators.stream()
                        .filter(operator ->
                                String.valueOf(operator.id().value()).equals(group.code()))
                        .findFirst()
                        .map(operator -> Sentences.say("workspace.peers.opsn", operator.shortName()))
                        .orElseGet(() -> Sentences.say("workspace.peers.opsn.other"));
        };
    }

    /** Whom the scores are compared with, or why with nobody. */
    public static String compared(
            CommuneDetails commune, List<OpsnDetails> operators, int year, @Nullable PeerChoice compared) {
        return compared == null
                ? Sentences.say("workspace.scores.no-peers", String.valueOf(year))
                : Sentences.say(
                        compared.scores() == null ? "workspace.scores.withheld" : "workspace.scores.peers",
                        group(compared.group(), commune, operators),
                        base(compared),
                        String.valueOf(year));
    }

    private static String stratum(PeerGroup group) {
        return Stratum.valueOf(group.code().split("/", 2)[0]).label();
    }

    /** "118 communes, dont la vôtre", or why nothing is shown. */
    public static String base(PeerChoice choice) {
        PeerScores scores = choice.scores();
        if (scores != null) {
            return Sentences.say(
                    scores.includesViewer() ? "workspace.peers.communes.yours" : "workspace.peers.communes",
                    Numbers.count(scores.communes()));
        }
        PeerGroup.Kind other = choice.deducibleFrom();
        return other == null
                ? Sentences.say("workspace.peers.too-few")
                : Sentences.say("workspace.peers.deducible", Sentences.say("workspace.peers.kind." + other));
    }

    /** Median and its interval: "médiane 42, de 38 à 47 à 95 %", or that the group is too small for one. */
    public static String interval(Spread spread) {
        Spread.Interval interval = spread.interval();
        return interval == null
                ? Sentences.say("workspace.peers.no-interval", number(spread.median()), spread.communes())
                : Sentences.say(
                        "workspace.peers.interval",
                        number(spread.median()),
                        number(interval.low()),
                        number(interval.high()));
    }

    public static String number(double value) {
        return Numbers.decimal(value, 1);
    }
}
