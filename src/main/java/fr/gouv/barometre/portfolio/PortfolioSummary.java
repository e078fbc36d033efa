package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.portfolio.PortfolioRow.Epci;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operator's members in a few numbers, today.
 *
 * @param campaign the open one, if any
 * @param states members by state in that campaign; empty when none is open
 * @param medianIndex median overall maturity of the {@code indexed} members that submitted to it; null when none did
 * @param late obligations of all members
 * @param matching members that pass the filter
 * @param epcis intercommunalities of the members, by name
 * @param canChangeMembers whether the caller may attach and detach members
 * @param managed whether the caller is a manager of this operator
 * @param ofOperators whether the caller works at operators, as a manager or a reader
 */
public record PortfolioSummary(
        OpsnDetails opsn,
        LocalDate today,
        @Nullable CampaignDetails campaign,
        int members,
        Map<ResponseState, Integer> states,
        @Nullable Integer medianIndex,
        int indexed,
        Late late,
        int matching,
        List<Epci> epcis,
        boolean canChangeMembers,
        boolean managed,
        boolean ofOperators) {

    /**
     * Obligations that are late.
     *
     * @param communes members with at least one, out of the {@code known} ones that ever answered
     */
    public record Late(int obligations, int communes, int known) {

        static Late of(List<PortfolioRow> members) {
            List<List<String>> known = members.stream()
                    .map(PortfolioRow::late)
                    .filter(Objects::nonNull)
                    .toList();
            return new Late(
                    known.stream().mapToInt(List::size).sum(),
                    (int) known.stream().filter(late -> !late.isEmpty()).count(),
                    known.size());
        }
    }

    public @Nullable CampaignId campaignId() {
        return campaign == null ? null : campaign.id();
    }

    public int count(ResponseState state) {
        return states.getOrDefault(state, 0);
    }

    /** Members that the campaign asks. */
    public int expected() {
        return states.values().stream().mapToInt(Integer::intValue).sum() - count(ResponseState.NOT_EXPECTED);
    }
}
