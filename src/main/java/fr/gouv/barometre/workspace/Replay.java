package fr.gouv.barometre.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "What if": the rules at another date, for another size. Null keeps what is known of the commune.
 *
 * @param staffFte agents in full-time equivalents
 */
public record Replay(
        @Nullable LocalDate date,
        @Nullable Integer population,
        @Nullable Integer staffFte) {

    public static final Replay TODAY = new Replay(null, null, null);

    public boolean changesNothing() {
        return equals(TODAY);
    }
}
