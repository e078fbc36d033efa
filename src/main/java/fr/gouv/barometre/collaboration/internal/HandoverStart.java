package fr.gouv.barometre.collaboration.internal;

import fr.gouv.barometre.collaboration.NewHandover;
import fr.gouv.barometre.collaboration.NewHandover.Successor;
import fr.gouv.barometre.collaboration.NewMember;
import fr.gouv.barometre.collaboration.TeamService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.CommuneAccess;
import fr.gouv.barometre.security.CommuneAccesses;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.territory.TerritoryService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Prepares a handover. The caller has checked the right. */
@Component
public class HandoverStart {

    private static final int LONGEST_NOTE = 4000;

    /** Each one is an e-mail. */
    private static final int MOST_PER_DAY = 5;

    private final HandoverRows rows;
    private final HandoverMail mail;
    private final TeamService teams;
    private final CommuneAccesses accesses;
    private final TerritoryService territory;
    private final Clock clock;

    HandoverStart(
            HandoverRows rows,
            HandoverMail mail,
            TeamService teams,
            CommuneAccesses accesses,
            TerritoryService territory,
            Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.teams = teams;
        this.accesses = accesses;
        this.territory = territory;
        this.clock = clock;
    }

    public void prepare(NewHandover handover) {
        InseeCode commune = handover.commune();
        LocalDate lastDay = requireDay(handover);
        String note = handover.note().strip();
        if (note.length() > LONGEST_NOTE) {
            throw new RefusedException("collaboration.refused.note", LONGEST_NOTE);
        }
        CommuneAccess outgoing = find(
                commune,
                access -> access.person().equals(handover.outgoing()) && access.right() == CommuneRight.REFERENT,
                "collaboration.refused.outgoing");
        if (rows.preparedLately(commune) >= MOST_PER_DAY) {
            throw new RefusedException("collaboration.refused.handovers", MOST_PER_DAY);
        }
        CommuneAccess incoming = incoming(commune, handover.successor());
        if (incoming.person().equals(outgoing.person())) {
            throw new RefusedException("collaboration.refused.same-person");
        }
        if (incoming.email() == null) {
            throw new RefusedException("collaboration.refused.no-email");
        }
        if (!rows.add(outgoing, incoming, commune, lastDay, note)) {
            throw new RefusedException("collaboration.refused.handover-under-way");
        }
        mail.prepared(territory.commune(commune), outgoing.name(), lastDay, incoming.email());
    }

    private LocalDate requireDay(NewHandover handover) {
        LocalDate lastDay = handover.lastDay();
        if (lastDay == null) {
            throw new RefusedException("collaboration.refused.last-day");
        }
        if (lastDay.isBefore(LocalDate.now(clock))) {
            throw new RefusedException("collaboration.refused.past");
        }
        return lastDay;
    }

    private CommuneAccess incoming(InseeCode commune, Successor successor) {
        return switch (successor) {
            case Successor.Member(var person) ->
                find(commune, access -> access.person().equals(person), "collaboration.refused.gone");
            case Successor.Invited(var email, var name, var function) -> {
                // Enough to read the pack and to work on it until the handover is confirmed
                teams.invite(new NewMember(commune, email, name, function, CommuneRight.CONTRIBUTOR));
                yield find(
                        commune,
                        access -> email.strip().equalsIgnoreCase(access.email()),
                        "collaboration.refused.gone");
            }
        };
    }

    private CommuneAccess find(InseeCode commune, Predicate<CommuneAccess> which, String refusal) {
        return accesses.of(commune).stream().filter(which).findFirst().orElseThrow(() -> new RefusedException(refusal));
    }
}
