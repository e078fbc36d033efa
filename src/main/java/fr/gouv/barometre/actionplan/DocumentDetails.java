package fr.gouv.barometre.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that goes with an action, without its bytes.
 *
 * @param name safe to show and to save under; its extension is that of its content
 * @param size in bytes
 * @param addedBy display name, as it was that day
 * @param restorableUntil last day on which it can come back; null when it is not removed
 */
public record DocumentDetails(
        long id,
        String name,
        DocumentType type,
        int size,
        Instant addedAt,
        String addedBy,
        @Nullable LocalDate restorableUntil) {

    public boolean removed() {
        return restorableUntil != null;
    }
}
