package fr.gouv.barometre.security;

import fr.gouv.barometre.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Dinum gave a person an access that they had not: published in the transaction that gives it.
 *
 * @param place name of the commune or the operator; null for the whole of France
 */
public record AccessGiven(
        PersonId person,
        String email,
        String name,
        Role role,
        @Nullable String place) {}
