package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.opsn.OpsnDetails;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operator's members in a few numbers, today.
 *
 * @param campaign the open one, if any
 * @param states members by state in that campaign; empty when none is open
 * @param medianIndex median overall maturity of the {@code indexed} members that submitted to it; null when none did
 * @param matching members that pass the filter
 * @param canChangeMembers whether the caller may attach and detach members
 */
public record PortfolioSummary(
        OpsnDetails opsn,
        LocalDate today,
        @Nullable CampaignDetails campaign,
        int members,
        Map<ResponseState, Integer> states,
        @Nullable Integer medianIndex,
        int indexed,
        int matching,
        boolean canChangeMembers) {

    public int count(ResponseState state) {
        return states.getOrDefault(state, 0);
    }

    /** Members that the campaign asks. */
    public int expected() {
        return states.values().stream().mapToInt(Integer::intValue).sum() - count(ResponseState.NOT_EXPECTED);
    }
}
