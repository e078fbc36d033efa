package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.EmailAddress;
import fr.gouv.barometre.opsn.internal.ChargeRows;
import fr.gouv.barometre.opsn.internal.ColleagueInvitations;
import fr.gouv.barometre.opsn.internal.ColleagueMail;
import fr.gouv.barometre.opsn.internal.ColleagueRows;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.OperatorAccesses;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works at an operator: its managers invite and withdraw; every change acts at once. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class OperatorTeamService {

    /** Invitations of one manager in a day: nobody uses the portal to write to the whole world. */
    private static final int MOST_PER_DAY = 20;

    private static final int LONGEST_NAME = 100;

    private final ColleagueRows colleagues;
    private final ChargeRows charges;
    private final OperatorAccesses accesses;
    private final ColleagueMail mail;
    private final ColleagueInvitations invitations;
    private final OpsnService operators;
    private final CurrentUser user;
    private final Clock clock;

    OperatorTeamService(
            ColleagueRows colleagues,
            ChargeRows charges,
            OperatorAccesses accesses,
            ColleagueMail mail,
            ColleagueInvitations invitations,
            OpsnService operators,
            CurrentUser user,
            Clock clock) {
        this.colleagues = colleagues;
        this.charges = charges;
        this.accesses = accesses;
        this.mail = mail;
        this.invitations = invitations;
        this.operators = operators;
        this.user = user;
        this.clock = clock;
    }

    public OperatorTeam read(OpsnId opsn) {
        LocalDate today = LocalDate.now(clock);
        return new OperatorTeam(
                operators.get(opsn),
                today,
                user.manages(opsn),
                colleagues.of(opsn, today),
                charges.areasOfMembers(opsn, today),
                charges.withoutCharge(opsn, today),
                charges.covers(opsn, today));
    }

    /**
     * Opens an access that waits for the account with this verified address, and posts the e-mail that says so.
     *
     * @throws RefusedException for an address or a name that cannot be written to, a colleague, or too many in a day
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void invite(NewColleague invited) {
        user.requireManaged(invited.opsn());
        EmailAddress address =
                EmailAddress.parse(invited.email()).orElseThrow(() -> new RefusedException("opsn.refused.email"));
        String name = invited.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException("opsn.refused.name", LONGEST_NAME);
        }
        if (accesses.givenToday() >= MOST_PER_DAY) {
            throw new RefusedException("opsn.refused.tooManyInvitations", MOST_PER_DAY);
        }
        PersonId person = accesses.person(address.value(), name);
        if (colleagues.of(invited.opsn(), LocalDate.now(clock)).stream()
                .anyMatch(colleague -> colleague.person().equals(person))) {
            throw new RefusedException("opsn.refused.alreadyColleague", address.value());
        }
        accesses.give(person, invited.opsn(), invited.manager());
        send(invited.opsn(), person, name, address, invited.manager());
    }

    /**
     * Sends the e-mail once more to a colleague who has not come yet.
     *
     * @throws NotFoundException when there is no such colleague, or they came
     * @throws RefusedException when the person was written to as often as a day allows
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void resend(OpsnId opsn, long grant) {
        user.requireManaged(opsn);
        Colleague waiting = colleagues.of(opsn, LocalDate.now(clock)).stream()
                .filter(colleague -> colleague.grant() == grant && !colleague.arrived())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Grant " + grant));
        EmailAddress address = EmailAddress.parse(waiting.email() == null ? "" : waiting.email())
                .orElseThrow(() -> new RefusedException("opsn.refused.email"));
        invitations.requireNotTooOften(opsn, waiting.person());
        String name = invitations.name(opsn, waiting.person()).orElse(address.value());
        send(opsn, waiting.person(), name, address, waiting.manager());
    }

    private void send(OpsnId opsn, PersonId person, String name, EmailAddress address, boolean manager) {
        invitations.add(mail.post(operators.get(opsn), person, name, address, manager), opsn, person, name);
    }

    /**
     * Takes the access away at once; nobody looks after the person's communes any more.
     *
     * @throws RefusedException when the operator would be left without a manager who came
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void withdraw(OpsnId opsn, long grant) {
        user.requireManaged(opsn);
        accesses.holdManagers(opsn);
        List<Colleague> team = colleagues.of(opsn, LocalDate.now(clock));
        Colleague leaving = team.stream()
                .filter(colleague -> colleague.grant() == grant)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Grant " + grant));
        boolean managerStays = team.stream()
                .anyMatch(colleague -> colleague.manager() && colleague.arrived() && colleague.grant() != grant);
        if (leaving.manager() && !managerStays) {
            throw new RefusedException("opsn.refused.lastManager");
        }
        accesses.revoke(grant);
        charges.release(opsn, leaving.person());
    }
}
