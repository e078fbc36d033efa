package fr.gouv.barometre.sharedaction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a shared action.
 *
 * @param hours that the operator worked on it for all; null while nobody noted them
 * @param doneAt null while it is not done, as is {@code doneBy}
 */
public record SharedStep(
        long id,
        String text,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal hours,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {

    public boolean done() {
        return doneAt != null;
    }
}
