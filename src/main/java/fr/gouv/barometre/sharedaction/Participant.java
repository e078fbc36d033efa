package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.common.InseeCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commune that was invited.
 *
 * @param progress null when it takes no part
 * @param reason why it does not join or leaves, if it said so
 * @param decidedOn null while it has not answered, as is {@code decidedBy}
 */
public record Participant(
        InseeCode commune,
        String name,
        Participation participation,
        @Nullable Progress progress,
        @Nullable String reason,
        Instant invitedAt,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy) {}
