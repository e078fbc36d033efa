package fr.gouv.barometre.simulation;

import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.recommendation.NextStep;
import java.util.List;

/**
 * An action that can be supposed done.
 *
 * @param planned whether it is in the commune's plan; else it is advised
 * @param steps the answers that it changes, each by one level
 */
public record Candidate(CatalogueAction action, boolean planned, List<NextStep> steps, ActionCosts.Price price) {

    public String code() {
        return action.code();
    }

    /** Half days: the smallest effort of the catalogue, so that sums stay whole. */
    public int halfDays() {
        return (int) Math.round(2 * action.effortDays());
    }
}
