package fr.gouv.barometre.security;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import org.jspecify.annotations.Nullable;

/**
 * Who may become what, and where. The person is known by an e-mail address, which the identity server must have verified at
 * the first login.
 *
 * @param opsn for the roles of an operator only
 * @param commune for the roles of a commune only
 */
public record NewGrant(
        String email,
        String name,
        Role role,
        @Nullable OpsnId opsn,
        @Nullable InseeCode commune) {}
