package fr.gouv.barometre.onboarding;

import fr.gouv.barometre.opsn.OpsnDetails;
import java.util.List;
import java.util.Map;

/**
 * Members that pass the filter, by state.
 *
 * @param filterInWords of the portfolio
 * @param counts of all that pass it
 * @param rows of the page
 * @param underWay communes of started invitations that are not carried out yet
 * @param managed whether the caller may invite
 */
public record ReferentPage(
        OpsnDetails opsn,
        String filterInWords,
        Map<MemberState, Integer> counts,
        List<MemberReferent> rows,
        int underWay,
        boolean managed) {

    public ReferentPage {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    public int count(MemberState state) {
        return counts.getOrDefault(state, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
