package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.collaboration.internal.Invitations;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.ReturnedAddresses;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CommuneAccess;
import fr.gouv.barometre.security.CommuneAccesses;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.security.TeamFunction;
import fr.gouv.barometre.territory.TerritoryService;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has access to a commune: its référents and Dinum invite, change and remove; every change acts at once. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class TeamService {

    private final CommuneAccesses accesses;
    private final CommuneInvitations invitations;
    private final Invitations sent;
    private final ReturnedAddresses returned;
    private final TerritoryService territory;
    private final CurrentUser user;

    TeamService(
            CommuneAccesses accesses,
            CommuneInvitations invitations,
            Invitations sent,
            ReturnedAddresses returned,
            TerritoryService territory,
            CurrentUser user) {
        this.accesses = accesses;
        this.invitations = invitations;
        this.sent = sent;
        this.returned = returned;
        this.territory = territory;
        this.user = user;
    }

    public Team read(InseeCode commune) {
        boolean withAddresses = seesAddresses(commune);
        Map<PersonId, Invitation> latest = sent.latest(commune);
        List<CommuneAccess> all = accesses.of(commune);
        Map<String, LocalDate> gone = returned.since(
                all.stream().map(CommuneAccess::email).filter(Objects::nonNull).toList());
        return new Team(
                territory.commune(commune),
                all.stream()
                        .map(access -> member(
                                access,
                                latest.get(access.person()),
                                access.email() == null
                                        ? null
                                        : gone.get(access.email().toLowerCase(Locale.ROOT)),
                                withAddresses))
                        .toList(),
                accesses.managedByCaller(commune));
    }

    /** The addresses of a town hall's people are for themselves and Dinum; an operator sees their names. */
    private boolean seesAddresses(InseeCode commune) {
        return user.roles().contains(Role.DINUM) || user.scope().names(commune);
    }

    private TeamMember member(
            CommuneAccess access,
            @Nullable Invitation invitation,
            @Nullable LocalDate returnedOn,
            boolean withAddress) {
        OffsetDateTime login = access.lastLoginAt();
        boolean came = invitation == null || login != null && login.toInstant().isAfter(invitation.askedAt());
        return new TeamMember(
                access.grant(),
                access.person(),
                came || invitation == null ? access.name() : invitation.name(),
                withAddress ? access.email() : null,
                returnedOn,
                access.function(),
                access.right(),
                day(access.grantedAt()),
                access.endsOn(),
                login == null || !came ? null : day(login),
                came ? null : invitation,
                access.person().equals(user.id()));
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Dates.ZONE).toLocalDate();
    }

    /**
     * Opens an access that waits for the account with this verified address, and posts the e-mail that says so.
     *
     * @throws RefusedException when the address or the name cannot be written to, when the person already has access, or when
     *     the caller has sent as many invitations as one person may in a day
     */
    @PreAuthorize(Access.TEAM)
    @Transactional
    public void invite(NewMember member) {
        accesses.requireManaged(member.commune());
        invitations.invite(member);
    }

    /** Sends the e-mail once more to a person who has not come yet. */
    @PreAuthorize(Access.TEAM)
    @Transactional
    public void resend(InseeCode commune, long access) {
        accesses.requireManaged(commune);
        CommuneAccess found = require(commune, access);
        invitations.resend(commune, found);
    }

    /** @throws RefusedException when the commune would be left without a référent */
    @PreAuthorize(Access.TEAM)
    @Transactional
    public void change(InseeCode commune, long access, CommuneRight right, TeamFunction function) {
        accesses.requireManaged(commune);
        CommuneAccess found = require(commune, access);
        if (right != CommuneRight.REFERENT) {
            requireSuccessor(commune, found);
        }
        accesses.change(commune, found, right, function);
    }

    /**
     * Removes an access, or withdraws the invitation that opened it, at once; removing it twice changes nothing.
     *
     * @throws RefusedException when the commune would be left without a référent
     */
    @PreAuthorize(Access.TEAM)
    @Transactional
    public void remove(InseeCode commune, long access) {
        accesses.requireManaged(commune);
        CommuneAccess found = require(commune, access);
        requireSuccessor(commune, found);
        accesses.revoke(found);
    }

    /** Dinum can always give the access again; a town hall could not. */
    private void requireSuccessor(InseeCode commune, CommuneAccess leaving) {
        boolean dinum = user.roles().contains(Role.DINUM);
        if (!dinum && leaving.right() == CommuneRight.REFERENT) {
            List<CommuneAccess> referents = accesses.heldReferents(commune);
            if (referents.stream().noneMatch(other -> other.grant() != leaving.grant() && other.lastingReferent())) {
                throw new RefusedException("collaboration.refused.last-referent");
            }
        }
    }

    private CommuneAccess require(InseeCode commune, long access) {
        return accesses.of(commune).stream()
                .filter(found -> found.grant() == access)
                .findFirst()
                .orElseThrow(() -> new RefusedException("collaboration.refused.gone"));
    }
}
