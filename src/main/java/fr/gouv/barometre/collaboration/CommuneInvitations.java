package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.collaboration.internal.InvitationMail;
import fr.gouv.barometre.collaboration.internal.Invitations;
import fr.gouv.barometre.collaboration.internal.PersonName;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.EmailAddress;
import fr.gouv.barometre.security.CommuneAccess;
import fr.gouv.barometre.security.CommuneAccesses;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.territory.TerritoryService;
import org.springframework.stereotype.Component;

/**
 * Invites people to a commune. For services, which said who may and run it in their transaction; row level security lets a référent,
 * Dinum, and for a commune without a référent its operator's managers write.
 */
@Component
public class CommuneInvitations {

    private final CommuneAccesses accesses;
    private final Invitations invitations;
    private final InvitationMail mail;
    private final TerritoryService territory;
    private final CurrentUser user;

    CommuneInvitations(
            CommuneAccesses accesses,
            Invitations invitations,
            InvitationMail mail,
            TerritoryService territory,
            CurrentUser user) {
        this.accesses = accesses;
        this.invitations = invitations;
        this.mail = mail;
        this.territory = territory;
        this.user = user;
    }

    /**
     * Opens an access that waits for the account with this verified address, and posts the e-mail that says so.
     *
     * @throws RefusedException when the address or the name cannot be written to, when the person already has access, or when
     *     the caller has sent as many invitations as one person may in a day
     */
    public void invite(NewMember member) {
        Invited invited = open(member);
        invitations.requireWithinLimits(user.id(), invited.person());
        send(member.commune(), invited, member.right());
    }

    /** As above, for a gesture on many communes, which has its own limit: one person for each. */
    public void inviteOneOfMany(NewMember member) {
        Invited invited = open(member);
        invitations.requireNotTooOften(invited.person());
        send(member.commune(), invited, member.right());
    }

    /** Whether an invitation can be addressed to somebody of that name. */
    public static boolean isName(String name) {
        return PersonName.isName(name.strip());
    }

    /**
     * Sends the e-mail once more.
     *
     * @throws RefusedException without an address, or when too many were sent in a day
     */
    public void resend(InseeCode commune, CommuneAccess access) {
        Invitation before = invitations.latest(commune).get(access.person());
        EmailAddress address = EmailAddress.parse(access.email() == null ? "" : access.email())
                .orElseThrow(() -> new RefusedException("collaboration.refused.no-email"));
        invitations.requireWithinLimits(user.id(), access.person());
        send(
                commune,
                new Invited(access.person(), before == null ? access.name() : before.name(), address),
                access.right());
    }

    private record Invited(PersonId person, String name, EmailAddress address) {}

    private Invited open(NewMember member) {
        EmailAddress address = EmailAddress.parse(member.email())
                .orElseThrow(() -> new RefusedException("collaboration.refused.email"));
        String name = PersonName.require(member.name());
        PersonId person = accesses.invite(member.commune(), address.value(), name, member.right(), member.function());
        return new Invited(person, name, address);
    }

    private void send(InseeCode commune, Invited invited, CommuneRight right) {
        invitations.add(
                mail.post(
                        territory.commune(commune),
                        invited.person(),
                        invited.name(),
                        invited.address(),
                        right,
                        user.displayName()),
                commune,
                invited.person(),
                invited.name(),
                user.id());
    }
}
