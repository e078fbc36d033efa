package fr.gouv.barometre.security;

import fr.gouv.barometre.common.PersonId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One person's access to a commune, in force today.
 *
 * @param email null when the identity server gave none
 * @param function null when nobody said it
 * @param endsOn first day on which it is no longer in force; null when no end is known
 * @param arrived whether the person has an account that was recognised: an invited one has none before the first login
 * @param lastLoginAt null before the first login
 */
public record CommuneAccess(
        long grant,
        PersonId person,
        String name,
        @Nullable String email,
        CommuneRight right,
        @Nullable TeamFunction function,
        OffsetDateTime grantedAt,
        @Nullable LocalDate endsOn,
        boolean arrived,
        @Nullable OffsetDateTime lastLoginAt) {

    /** Whether the person holds the commune's accesses for good. */
    public boolean lastingReferent() {
        return right == CommuneRight.REFERENT && arrived && endsOn == null;
    }
}
