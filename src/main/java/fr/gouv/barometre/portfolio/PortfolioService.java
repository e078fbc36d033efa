package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.portfolio.PortfolioRow.Epci;
import fr.gouv.barometre.portfolio.PortfolioSummary.Late;
import fr.gouv.barometre.portfolio.internal.PortfolioQueries;
import fr.gouv.barometre.portfolio.internal.PortfolioQueries.Member;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final PortfolioChoices choices;
    private final CurrentUser user;
    private final Clock clock;

    PortfolioService(
            PortfolioQueries queries,
            OpsnService operators,
            CampaignService campaigns,
            PortfolioChoices choices,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.operators = operators;
        this.campaigns = campaigns;
        this.choices = choices;
        this.user = user;
        this.clock = clock;
    }

    /**
     * All members in numbers, and the first ones that pass the filter: members are read once for both. Of the numbers only
     * {@code matching} follows the filter.
     */
    public PortfolioPage page(OpsnId opsn, PortfolioFilter filter, PortfolioOrder order, int limit) {
        OpsnDetails details = operators.get(opsn);
        @Nullable CampaignDetails campaign = campaigns.open().orElse(null);
        LocalDate today = LocalDate.now(clock);
        List<Member> members = queries.members(opsn, campaign == null ? null : campaign.id(), filter.text(), today);
        List<PortfolioRow> matching = matching(members, filter);
        return new PortfolioPage(
                summary(details, campaign, today, members, matching.size()),
                sort(matching, order).limit(limit).toList());
    }

    private PortfolioSummary summary(
            OpsnDetails details,
            @Nullable CampaignDetails campaign,
            LocalDate today,
            List<Member> members,
            int matching) {
        List<PortfolioRow> rows = members.stream().map(Member::row).toList();
        Optional<Quartiles> indices = Quartiles.of(rows.stream()
                .filter(row -> row.state() == ResponseState.SUBMITTED)
                .map(PortfolioRow::index)
                .filter(Objects::nonNull)
                .toList());
        return new PortfolioSummary(
                details,
                today,
                campaign,
                members.size(),
                states(members),
                indices.map(Quartiles::median).orElse(null),
                indices.map(Quartiles::members).orElse(0),
                Late.of(rows),
                matching,
                epcis(rows),
                operators.canChangeMembers(details.id()),
                user.manages(details.id()),
                user.roles().contains(Role.OPSN_MANAGER) || user.roles().contains(Role.OPSN_READER));
    }

    /**
     * Members that pass the filter, further down.
     *
     * @param campaign the one of the page: what scrolls by belongs to the same balance
     */
    public List<PortfolioRow> rows(
            OpsnId opsn,
            @Nullable CampaignId campaign,
            PortfolioFilter filter,
            PortfolioOrder order,
            int offset,
            int limit) {
        user.requireVisible(opsn);
        List<PortfolioRow> matching =
                matching(queries.members(opsn, campaign, filter.text(), LocalDate.now(clock)), filter);
        return sort(matching, order).skip(offset).limit(limit).toList();
    }

    private Stream<PortfolioRow> sort(List<PortfolioRow> byName, PortfolioOrder order) {
        return order.sort(byName, choices.columns().find(order.column()).orElseThrow()).stream();
    }

    /** The members that pass the filter, for what is done with all of them; in the order of their names. */
    public List<InseeCode> communesOf(OpsnId opsn, PortfolioFilter filter) {
        CampaignId campaign = campaigns.open().map(CampaignDetails::id).orElse(null);
        return rows(opsn, campaign, filter, PortfolioOrder.BY_NAME, 0, Integer.MAX_VALUE).stream()
                .map(PortfolioRow::insee)
                .toList();
    }

    private static List<PortfolioRow> matching(List<Member> members, PortfolioFilter filter) {
        return members.stream()
                .filter(Member::found)
                .map(Member::row)
                .filter(filter::keeps)
                .toList();
    }

    private static List<Epci> epcis(List<PortfolioRow> rows) {
        return rows.stream()
                .map(PortfolioRow::epci)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Epci::name))
                .toList();
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
}
