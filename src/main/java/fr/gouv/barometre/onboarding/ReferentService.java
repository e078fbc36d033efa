package fr.gouv.barometre.onboarding;

import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.bulk.BulkService;
import fr.gouv.barometre.collaboration.CommuneInvitations;
import fr.gouv.barometre.collaboration.NewMember;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.onboarding.internal.InvitingMany;
import fr.gouv.barometre.onboarding.internal.ReferentQueries;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.portfolio.FilterWords;
import fr.gouv.barometre.portfolio.PortfolioChoices;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.PortfolioService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CommuneAccess;
import fr.gouv.barometre.security.CommuneAccesses;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.TeamFunction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The référents of an operator's members: its managers invite the first one of each; what comes after is the commune's. */
@Service
@PreAuthorize(Access.OPSN)
@Transactional(readOnly = true)
public class ReferentService {

    private static final int JOBS_LOOKED_AT = 5;

    private final ReferentQueries queries;
    private final PortfolioService portfolios;
    private final PortfolioChoices choices;
    private final OpsnService operators;
    private final CommuneInvitations invitations;
    private final CommuneAccesses accesses;
    private final BulkService jobs;
    private final CurrentUser user;
    private final Clock clock;

    ReferentService(
            ReferentQueries queries,
            PortfolioService portfolios,
            PortfolioChoices choices,
            OpsnService operators,
            CommuneInvitations invitations,
            CommuneAccesses accesses,
            BulkService jobs,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.portfolios = portfolios;
        this.choices = choices;
        this.operators = operators;
        this.invitations = invitations;
        this.accesses = accesses;
        this.jobs = jobs;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Also the dry run of {@link #inviteAll}: whoever stands as {@link MemberState#TO_INVITE} here would be invited.
     *
     * @param filter of the portfolio
     * @param shown null for all
     */
    public ReferentPage page(OpsnId opsn, PortfolioFilter filter, @Nullable MemberState shown, int offset, int limit) {
        OpsnDetails details = operators.get(opsn);
        List<MemberReferent> all = queries.of(opsn, portfolios.communesOf(opsn, filter), LocalDate.now(clock));
        Map<MemberState, Integer> counts = new EnumMap<>(MemberState.class);
        all.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        boolean managed = user.manages(opsn);
        return new ReferentPage(
                details,
                FilterWords.say(filter, choices, List.of()),
                counts,
                all.stream()
                        .filter(one -> shown == null || one.state() == shown)
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                managed ? underWay(opsn) : 0,
                managed);
    }

    private int underWay(OpsnId opsn) {
        return jobs.started(opsn, InvitingMany.KIND, JOBS_LOOKED_AT).stream()
                .filter(BulkJob::isUnderWay)
                .mapToInt(job -> job.total() - job.finished())
                .sum();
    }

    /**
     * Invites the first référent of a member.
     *
     * @throws RefusedException when the commune is no member, has a référent, or the person cannot be invited
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void invite(OpsnId opsn, InseeCode commune, String name, String email) {
        MemberReferent member = require(opsn, commune);
        if (member.state() == MemberState.INVITED || member.state() == MemberState.REFERENT) {
            throw new RefusedException("onboarding.refused.has-referent");
        }
        invitations.invite(new NewMember(commune, email, name, TeamFunction.OTHER, CommuneRight.REFERENT));
    }

    /** Invites the contacts of all members that the filter keeps and that have nobody; the portal begins within seconds. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public int inviteAll(OpsnId opsn, PortfolioFilter filter) {
        user.requireManaged(opsn);
        List<InseeCode> communes = queries.of(opsn, portfolios.communesOf(opsn, filter), LocalDate.now(clock)).stream()
                .filter(one -> one.state() == MemberState.TO_INVITE)
                .map(MemberReferent::insee)
                .toList();
        if (communes.isEmpty()) {
            throw new RefusedException("onboarding.refused.nobody");
        }
        UUID job = jobs.prepare(opsn, InvitingMany.KIND, "{}", communes);
        jobs.start(opsn, InvitingMany.KIND, job);
        return communes.size();
    }

    /** Sends the e-mail once more to an invited référent who has not come. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void resend(OpsnId opsn, InseeCode commune) {
        requireOurs(opsn, commune);
        invitations.resend(commune, waiting(commune));
    }

    /** Takes an invitation of the operator back, until the person came. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void withdraw(OpsnId opsn, InseeCode commune) {
        requireOurs(opsn, commune);
        accesses.revoke(waiting(commune));
    }

    private CommuneAccess waiting(InseeCode commune) {
        return accesses.of(commune).stream()
                .filter(access -> access.right() == CommuneRight.REFERENT && !access.arrived())
                .findFirst()
                .orElseThrow(() -> new RefusedException("onboarding.refused.gone"));
    }

    private void requireOurs(OpsnId opsn, InseeCode commune) {
        MemberReferent member = require(opsn, commune);
        if (member.state() != MemberState.INVITED || !member.ours()) {
            throw new RefusedException("onboarding.refused.gone");
        }
    }

    private MemberReferent require(OpsnId opsn, InseeCode commune) {
        user.requireManaged(opsn);
        user.requireVisible(commune);
        return queries.of(opsn, portfolios.communesOf(opsn, PortfolioFilter.ALL), LocalDate.now(clock)).stream()
                .filter(one -> one.insee().equals(commune))
                .findFirst()
                .orElseThrow(() -> new RefusedException("onboarding.refused.no-member"));
    }
}
