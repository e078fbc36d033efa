package fr.gouv.barometre.actionplan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step to tick.
 *
 * @param doneBy display name of the person who ticked it, as it was that day; null like {@code doneAt} while it is open
 */
public record PlanStepDetails(
        long id,
        String text,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {

    public boolean done() {
        return doneAt != null;
    }
}
