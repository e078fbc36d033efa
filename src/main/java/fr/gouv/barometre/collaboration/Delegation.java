package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.OpsnId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A block that an operator may answer for the commune.
 *
 * @param operator its name
 * @param axis code of the block
 * @param by name of the référent who gave it
 * @param endsOn first day on which it no longer holds; null when no end is known
 */
public record Delegation(
        long id,
        OpsnId opsn,
        String operator,
        String axis,
        LocalDate since,
        String by,
        @Nullable LocalDate endsOn) {}
