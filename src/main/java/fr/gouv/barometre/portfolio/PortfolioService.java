package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.portfolio.internal.PortfolioQueries;
import fr.gouv.barometre.portfolio.internal.PortfolioQueries.Member;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator's members and where each stands. Another operator's portfolio is not found. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class PortfolioService {

    private final PortfolioQueries queries;
    private final OpsnService operators;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Clock clock;

    PortfolioService(
            PortfolioQueries queries, OpsnService operators, CampaignService campaigns, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.operators = operators;
        this.campaigns = campaigns;
        this.user = user;
        this.clock = clock;
    }

    /** The numbers count all members; only {@code matching} follows the filter. */
    public PortfolioSummary summary(OpsnId opsn, PortfolioFilter filter) {
        OpsnDetails details = operators.get(opsn);
        @Nullable CampaignDetails campaign = campaigns.open().orElse(null);
        LocalDate today = LocalDate.now(clock);
        List<Member> members = queries.members(opsn, campaign == null ? null : campaign.id(), filter.text(), today);
        List<Integer> indices = members.stream()
                .map(Member::row)
                .filter(row -> row.state() == ResponseState.SUBMITTED)
                .map(PortfolioRow::index)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int matching = (int) members.stream().filter(matches(filter)).count();
        return new PortfolioSummary(
                details,
                today,
                campaign,
                members.size(),
                states(members),
                median(indices),
                indices.size(),
                matching,
                operators.canChangeMembers(opsn));
    }

    /**
     * A page of the members that pass the filter.
     *
     * @param campaign the one of the summary: what scrolls by belongs to the same balance
     */
    public List<PortfolioRow> rows(
            OpsnId opsn,
            @Nullable CampaignId campaign,
            PortfolioFilter filter,
            PortfolioOrder order,
            int offset,
            int limit) {
        user.requireVisible(opsn);
        List<PortfolioRow> matching = queries.members(opsn, campaign, filter.text(), LocalDate.now(clock)).stream()
                .filter(matches(filter))
                .map(Member::row)
                .toList();
        return order.sort(matching).stream().skip(offset).limit(limit).toList();
    }

    private static Predicate<Member> matches(PortfolioFilter filter) {
        return member -> member.found()
                && (filter.state() == null || filter.state() == member.row().state());
    }

    private static Map<ResponseState, Integer> states(List<Member> members) {
        Map<ResponseState, Integer> states = new EnumMap<>(ResponseState.class);
        members.forEach(member -> {
            if (member.row().state() != null) {
                states.merge(member.row().state(), 1, Integer::sum);
            }
        });
        return states;
    }

    /** Lower median: an index that one of the communes really has. */
    private static @Nullable Integer median(List<Integer> sorted) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }
}
