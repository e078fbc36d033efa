package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.JoinedAction;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.sharedaction.internal.OfferQueries;
import fr.gouv.barometre.sharedaction.internal.ParticipationRows;
import fr.gouv.barometre.sharedaction.internal.SheetCheck;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What operators propose to a commune, and the commune's yes or no to it. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class OfferService {

    private final OfferQueries queries;
    private final ParticipationRows participations;
    private final ActionPlanService plans;
    private final CurrentUser user;
    private final Clock clock;

    OfferService(
            OfferQueries queries,
            ParticipationRows participations,
            ActionPlanService plans,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.participations = participations;
        this.plans = plans;
        this.user = user;
        this.clock = clock;
    }

    /**
     * For the commune's own people; empty for those of its operator and for Dinum. Those not answered come first.
     *
     * @throws NotFoundException when the commune is outside the caller's scope
     */
    public List<OfferedAction> of(InseeCode commune) {
        return queries.of(commune);
    }

    /**
     * The commune takes part, and what it settles stands in its plan. Twice, it is done once.
     *
     * @throws RefusedException when it is too late, or there is no campaign yet for a plan
     */
    @PreAuthorize(Access.ANSWER)
    @Transactional
    public void join(InseeCode commune, long action) {
        OfferedAction offer = held(commune, action);
        if (offer.joined()) {
            return;
        }
        if (!offer.joinable()) {
            throw new RefusedException("sharedaction.refused.too-late");
        }
        participations.decide(action, commune, Participation.JOINED, null);
        inPlan(offer).ifPresent(joined -> plans.join(commune, joined));
    }

    /**
     * Not this time, in a few words if the commune likes.
     *
     * @throws RefusedException when it has joined: then it leaves
     */
    @PreAuthorize(Access.ANSWER)
    @Transactional
    public void decline(InseeCode commune, long action, @Nullable String reason) {
        OfferedAction offer = held(commune, action);
        if (offer.participation() != Participation.INVITED && offer.participation() != Participation.DECLINED) {
            throw new RefusedException("sharedaction.refused.answered");
        }
        participations.decide(action, commune, Participation.DECLINED, SheetCheck.reason(reason));
    }

    /**
     * The commune goes on alone; what stands in its plan stays.
     *
     * @throws RefusedException when it takes no part, or it is finished
     */
    @PreAuthorize(Access.ANSWER)
    @Transactional
    public void leave(InseeCode commune, long action, @Nullable String reason) {
        OfferedAction offer = held(commune, action);
        if (!offer.joined()) {
            throw new RefusedException("sharedaction.refused.answered");
        }
        participations.decide(action, commune, Participation.WITHDRAWN, SheetCheck.reason(reason));
        inPlan(offer).ifPresent(joined -> plans.leave(commune, joined));
    }

    private OfferedAction held(InseeCode commune, long action) {
        user.requireWritable(commune);
        participations.lock(action, commune);
        return queries.of(commune).stream()
                .filter(offer -> offer.id() == action)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Shared action " + action));
    }

    private Optional<JoinedAction> inPlan(OfferedAction offer) {
        SharedSheet sheet = offer.sheet();
        return Optional.ofNullable(sheet.actionCode())
                .map(code -> new JoinedAction(
                        code,
                        sheet.title(),
                        offer.carrier(),
                        person(offer),
                        sheet.startsOn(),
                        sheet.endsOn(),
                        share(offer).orElse(null)));
    }

    private static @Nullable String person(OfferedAction offer) {
        String person = offer.sheet().personInCharge();
        return person == null ? null : Sentences.say("sharedaction.person", person, offer.carrier());
    }

    /** As it is counted on today: the commune writes what it pays in the end. */
    private Optional<BudgetLine> share(OfferedAction offer) {
        LocalDate due = Objects.requireNonNullElse(offer.sheet().endsOn(), LocalDate.now(clock));
        return offer.cost()
                .share(offer.sharers())
                .map(share -> new BudgetLine(
                        Sentences.say("sharedaction.share", offer.carrier(), offer.sharers()),
                        BudgetLine.Kind.RUNNING,
                        BudgetLine.Unit.EUROS,
                        due.getYear(),
                        share,
                        null));
    }
}
