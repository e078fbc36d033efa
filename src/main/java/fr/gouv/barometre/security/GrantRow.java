package fr.gouv.barometre.security;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A grant in force, for the screen.
 *
 * @param email null when the identity server gave none
 * @param place name of the operator or commune; null for Dinum
 * @param lastLoginAt null for a person who was invited and never came
 */
public record GrantRow(
        long id,
        String person,
        @Nullable String email,
        Role role,
        @Nullable String place,
        OffsetDateTime grantedAt,
        @Nullable OffsetDateTime lastLoginAt) {}
