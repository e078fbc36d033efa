package fr.gouv.barometre.workspace;

import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.NextThreshold;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.RuleChange;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.response.Situation;
import fr.gouv.barometre.territory.CommuneDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the rule book for one commune.
 *
 * @param date at which they are applied, {@code today} unless another one is supposed
 * @param replay what was supposed different from the commune of today
 * @param obligations under that supposition
 * @param changes what the supposition changes compared with today; empty when nothing is supposed
 * @param next the population above the supposed one that would change something; null when none would
 */
public record CommuneObligations(
        CommuneDetails commune,
        LocalDate today,
        LocalDate date,
        Replay replay,
        Situation situation,
        PlanOverview overview,
        List<Obligation> obligations,
        List<RuleChange> changes,
        @Nullable NextThreshold next) {

    public List<Obligation> with(Verdict verdict) {
        return obligations.stream().filter(o -> o.verdict() == verdict).toList();
    }

    /** In the order of urgency: late, not known, still to come, met. */
    public List<Obligation> obligatory() {
        return Stream.of(Fulfilment.LATE, Fulfilment.TO_FILL, Fulfilment.UPCOMING, Fulfilment.MET)
                .flatMap(fulfilment -> with(fulfilment).stream())
                .toList();
    }

    public List<Obligation> with(Fulfilment fulfilment) {
        return obligations.stream().filter(o -> o.fulfilment() == fulfilment).toList();
    }
}
