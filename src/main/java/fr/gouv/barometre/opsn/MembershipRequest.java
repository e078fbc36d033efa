package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An operator's wish to have a commune as a member. Who decided is not told: it would say who follows the commune.
 *
 * @param startsOn first day asked for
 * @param replaces whether the commune would leave the operator it has
 * @param decidedAt null while it is open
 * @param beginsOn first day of the membership; null unless accepted
 * @param acceptable whether the caller may accept it
 * @param refusable whether the caller may refuse it
 */
public record MembershipRequest(
        long id,
        OpsnId opsn,
        String operator,
        InseeCode commune,
        String communeName,
        LocalDate startsOn,
        boolean replaces,
        String reason,
        Instant askedAt,
        String askedBy,
        RequestState state,
        @Nullable Instant decidedAt,
        @Nullable LocalDate beginsOn,
        boolean acceptable,
        boolean refusable) {

    public boolean open() {
        return state == RequestState.OPEN;
    }
}
