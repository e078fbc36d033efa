package fr.gouv.barometre.outreach;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.outreach.internal.CallRows;
import fr.gouv.barometre.outreach.internal.SignalQueries;
import fr.gouv.barometre.outreach.internal.SignalQueries.Kept;
import fr.gouv.barometre.portfolio.FilterWords;
import fr.gouv.barometre.portfolio.PortfolioChoices;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import fr.gouv.barometre.portfolio.PortfolioPage;
import fr.gouv.barometre.portfolio.PortfolioRow;
import fr.gouv.barometre.portfolio.PortfolioService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call. Its managers note calls; its readers see the list, without incidents, which are for managers alone. */
@Service
@PreAuthorize(Access.OPSN)
@Transactional(readOnly = true)
public class OutreachService {

    private final PortfolioService portfolios;
    private final PortfolioChoices choices;
    private final SignalQueries signals;
    private final CallRows calls;
    private final UrgencyWeights weights;
    private final CurrentUser user;
    private final Clock clock;

    OutreachService(
            PortfolioService portfolios,
            PortfolioChoices choices,
            SignalQueries signals,
            CallRows calls,
            UrgencyWeights weights,
            CurrentUser user,
            Clock clock) {
        this.portfolios = portfolios;
        this.choices = choices;
        this.signals = signals;
        this.calls = calls;
        this.weights = weights;
        this.user = user;
        this.clock = clock;
    }

    /** @param filter of the portfolio: members that it leaves out are not in the list */
    public CallList list(OpsnId opsn, PortfolioFilter filter, CallShown shown, int offset, int limit) {
        PortfolioPage page = portfolios.page(opsn, filter, PortfolioOrder.BY_NAME, Integer.MAX_VALUE);
        LocalDate today = page.summary().today();
        CampaignDetails campaign = page.summary().campaign();
        @Nullable LocalDate closesOn = campaign == null ? null : campaign.closesOn();
        boolean managed = page.summary().managed();
        List<CallLine> lines = lines(opsn, page.first(), today, closesOn, managed);
        List<CallLine> matching =
                lines.stream().filter(line -> shown.keeps(line, today)).toList();
        return new CallList(
                page.summary().opsn(),
                today,
                closesOn,
                FilterWords.say(filter, choices, page.summary().epcis()),
                page.summary().members(),
                count(lines, CallShown.TO_CALL, today),
                count(lines, CallShown.SET_ASIDE, today),
                matching.size(),
                matching.stream().skip(offset).limit(limit).toList(),
                managed);
    }

    private List<CallLine> lines(
            OpsnId opsn, List<PortfolioRow> members, LocalDate today, @Nullable LocalDate closesOn, boolean managed) {
        List<InseeCode> communes = members.stream().map(PortfolioRow::insee).toList();
        Map<InseeCode, Kept> kept = signals.kept(opsn, communes, today);
        Map<InseeCode, Integer> gravities = managed ? signals.incidents(communes, weights.incident(), today) : Map.of();
        return members.stream()
                .map(row -> {
                    Kept own = kept.getOrDefault(row.insee(), Kept.NOTHING);
                    MemberSituation situation = new MemberSituation(
                            row, gravities.getOrDefault(row.insee(), 0), own.mandateEnded(), own.remindOn());
                    return new CallLine(
                            row,
                            Urgency.of(situation, weights, today, closesOn),
                            own.person(),
                            own.lastCall(),
                            own.remindOn());
                })
                // Equal ones stay in the order of their names
                .sorted(Comparator.comparing((CallLine line) -> line.urgency().points())
                        .reversed())
                .toList();
    }

    private static int count(List<CallLine> lines, CallShown shown, LocalDate today) {
        return (int) lines.stream().filter(line -> shown.keeps(line, today)).count();
    }

    /** The latest calls to a member, the last one first. */
    public List<Call> calls(OpsnId opsn, InseeCode commune) {
        user.requireVisible(opsn);
        user.requireVisible(commune);
        return calls.of(opsn, commune);
    }

    /**
     * Notes a call, and until when the commune is set aside if a day is given.
     *
     * @throws RefusedException when the commune is no member today, the note is too long or a day cannot be right
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void note(OpsnId opsn, InseeCode commune, NewCall call) {
        requireMember(opsn, commune);
        NewCall checked = call.checked(today());
        calls.add(opsn, commune, checked);
        setReminder(opsn, commune, checked.remindOn());
    }

    /**
     * "Seen, remind me on that day": the commune leaves the list until then.
     *
     * @param remindOn null brings it back now
     * @throws RefusedException when the commune is no member today, or the day is not of the year to come
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void remind(OpsnId opsn, InseeCode commune, @Nullable LocalDate remindOn) {
        requireMember(opsn, commune);
        if (remindOn != null) {
            NewCall.checkReminder(remindOn, today());
        }
        setReminder(opsn, commune, remindOn);
    }

    /** Deleting twice changes nothing. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void delete(OpsnId opsn, long call) {
        user.requireManaged(opsn);
        calls.delete(opsn, call);
    }

    private void requireMember(OpsnId opsn, InseeCode commune) {
        user.requireManaged(opsn);
        user.requireVisible(commune);
        if (!calls.isMember(opsn, commune, today())) {
            throw new RefusedException("outreach.refused.no-member");
        }
    }

    /** What was asked for before is over: the commune was seen again. */
    private void setReminder(OpsnId opsn, InseeCode commune, @Nullable LocalDate remindOn) {
        if (remindOn == null) {
            calls.forget(opsn, commune);
        } else {
            calls.remind(opsn, commune, remindOn);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
