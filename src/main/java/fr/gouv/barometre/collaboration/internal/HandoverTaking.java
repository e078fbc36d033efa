package fr.gouv.barometre.collaboration.internal;

import fr.gouv.barometre.collaboration.Handover;
import fr.gouv.barometre.collaboration.internal.HandoverRows.Decision;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.CommuneAccess;
import fr.gouv.barometre.security.CommuneAccesses;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.territory.TerritoryService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The incoming person takes over. The caller has checked that they are the one. */
@Component
public class HandoverTaking {

    private final HandoverRows rows;
    private final HandoverMail mail;
    private final CommuneAccesses accesses;
    private final TerritoryService territory;
    private final Clock clock;

    HandoverTaking(
            HandoverRows rows, HandoverMail mail, CommuneAccesses accesses, TerritoryService territory, Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.accesses = accesses;
        this.territory = territory;
        this.clock = clock;
    }

    /** The accesses that the incoming person decides on: neither their own nor that of the person who leaves. */
    public static List<CommuneAccess> toDecide(List<CommuneAccess> team, Handover handover) {
        return team.stream()
                .filter(access -> !access.person().equals(handover.incoming())
                        && !access.person().equals(handover.outgoing()))
                .toList();
    }

    public void confirm(Handover handover) {
        InseeCode commune = handover.commune();
        List<CommuneAccess> team = accesses.of(commune);
        Map<PersonId, Decision> decisions = rows.decisions(handover.id());
        List<CommuneAccess> others = toDecide(team, handover);
        if (!decisions
                .keySet()
                .containsAll(others.stream().map(CommuneAccess::person).toList())) {
            throw new RefusedException("collaboration.refused.undecided");
        }
        if (email(team, handover.incoming()) == null) {
            throw new RefusedException("collaboration.refused.no-verified-email");
        }
        if (!rows.takeOver(handover.id())) {
            throw new RefusedException("collaboration.refused.handover-gone");
        }
        others.stream()
                .filter(access -> Optional.ofNullable(decisions.get(access.person()))
                        .filter(decision -> !decision.keep())
                        .isPresent())
                .forEach(accesses::revoke);
        LocalDate today = LocalDate.now(clock);
        boolean ended = handover.lastDay().isBefore(today);
        team.stream()
                .filter(access ->
                        access.person().equals(handover.outgoing()) && access.right() == CommuneRight.REFERENT)
                .forEach(access ->
                        accesses.end(access, ended ? today : handover.lastDay().plusDays(1)));
        mail.confirmed(
                territory.commune(commune),
                handover,
                ended ? null : handover.lastDay(),
                email(team, handover.outgoing()),
                email(team, handover.incoming()));
    }

    private static @Nullable String email(List<CommuneAccess> team, PersonId person) {
        return team.stream()
                .filter(access -> access.person().equals(person))
                .findFirst()
                .map(CommuneAccess::email)
                .orElse(null);
    }
}
