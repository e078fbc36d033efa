package fr.gouv.barometre.workspace;

import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.response.Situation;
import fr.gouv.barometre.territory.CommuneDetails;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules of the rule book for one commune.
 *
 * @param date at which they are applied, {@code today} unless another one is supposed
 * @param replay what was supposed different from the commune of today
 * @param obligations under that supposition
 */
public record CommuneObligations(
        CommuneDetails commune,
        LocalDate today,
        LocalDate date,
        Replay replay,
        Situation situation,
        PlanOverview overview,
        List<Obligation> obligations) {

    public List<Obligation> with(Verdict verdict) {
        return obligations.stream().filter(o -> o.verdict() == verdict).toList();
    }

    public List<Obligation> with(Fulfilment fulfilment) {
        return obligations.stream().filter(o -> o.fulfilment() == fulfilment).toList();
    }
}
