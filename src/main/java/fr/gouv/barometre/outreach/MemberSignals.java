package fr.gouv.barometre.outreach;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.portfolio.MemberRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the list of calls reads in the portfolio, without what the operator noted itself. For services and jobs, which run it in
 * their transaction.
 */
@Component
public class MemberSignals {

    private final MemberRows members;
    private final UrgencyWeights weights;
    private final Clock clock;

    MemberSignals(MemberRows members, UrgencyWeights weights, Clock clock) {
        this.members = members;
        this.weights = weights;
        this.clock = clock;
    }

    /**
     * The members of today, as they will stand on that day if nothing changes until then.
     *
     * @param campaign the open one, if any
     */
    public List<SignalledMember> of(OpsnId opsn, @Nullable CampaignDetails campaign, LocalDate day) {
        LocalDate closesOn = campaign == null || campaign.closesOn().isBefore(day) ? null : campaign.closesOn();
        return members.of(opsn, campaign == null ? null : campaign.id(), LocalDate.now(clock)).stream()
                .map(row -> new SignalledMember(
                        row,
                        Urgency.of(new MemberSituation(row, 0, false, null), weights, day, closesOn)
                                .reasons()))
                .toList();
    }
}
