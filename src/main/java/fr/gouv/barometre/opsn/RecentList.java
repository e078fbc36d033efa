package fr.gouv.barometre.opsn;

import java.time.Instant;
import java.util.UUID;

/** A list of members that is still kept, and what became of it. */
public record RecentList(UUID id, String sourceName, Instant preparedAt, String preparedBy, State state) {

    /** From being compared to being applied. */
    public enum State {
        COMPARED,
        UNDER_WAY,
        APPLIED,
        /** Asked for, and refused as a whole. */
        NOT_APPLIED
    }
}
