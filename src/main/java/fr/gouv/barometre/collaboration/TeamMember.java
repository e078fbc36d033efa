package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.TeamFunction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has access to the commune.
 *
 * @param email null for those who are not of the commune, and when there is none
 * @param returnedOn day from which e-mails to the person came back, whoever may see the address; null when they do not
 * @param function null when nobody said it
 * @param since day on which the access was given
 * @param endsOn first day without the access; null when no end is known
 * @param lastLogin null before the first login since the invitation
 * @param invitation null once the person has come, or when the access was not given by an invitation
 */
public record TeamMember(
        long access,
        PersonId person,
        String name,
        @Nullable String email,
        @Nullable LocalDate returnedOn,
        @Nullable TeamFunction function,
        CommuneRight right,
        LocalDate since,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate lastLogin,
        @Nullable Invitation invitation,
        boolean caller) {}
