package fr.gouv.barometre.simulation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the actions of one version of the catalogue cost, as numbers.
 *
 * @param costs by the code of the action, one for each
 */
public record ActionCosts(int catalogueVersion, Map<String, Cost> costs) {

    public ActionCosts {
        costs = Map.copyOf(costs);
    }

    /**
     * One sentence of the catalogue as numbers.
     *
     * @param euros of the first year, for the commune or for each agent; null when the sentence gives no amount
     * @param reading how the sentence became numbers and what they leave out; required without an amount
     */
    public record Cost(
            @Nullable EuroRange euros,
            boolean perAgent,
            @Nullable String reading) {

        public Cost {
            if (euros == null && reading == null) {
                throw new IllegalArgumentException("A cost that is not known says why");
            }
        }
    }

    /**
     * What an action costs to one commune.
     *
     * @param staff agents in full-time equivalents; without it a price per agent is not known
     * @throws IllegalArgumentException when no action of the catalogue has this code
     */
    public Price price(String action, @Nullable Integer staff) {
        Cost cost = costs.get(action);
        if (cost == null) {
            throw new IllegalArgumentException("No cost of " + action);
        }
        EuroRange euros = cost.euros();
        if (euros == null || !cost.perAgent()) {
            return new Price(euros, cost.reading(), false);
        }
        return staff == null ? new Price(null, null, true) : new Price(euros.times(staff), cost.reading(), false);
    }

    /**
     * @param euros null when not known
     * @param reading how the amount was read, or why there is none
     * @param staffMissing whether the number of agents alone is missing to know it
     */
    public record Price(@Nullable EuroRange euros, @Nullable String reading, boolean staffMissing) {}
}
