package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.table.TableFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of members that was sent, and what applying it would change.
 *
 * @param sourceName name of the file, of the EPCI or of the département
 * @param format null when the list is no file
 * @param complete whether members absent from it leave on {@code effectiveOn}
 * @param askedAt since when it waits to be applied, or waited; null until somebody asked, and again once that was refused
 * @param appliedAt null until it was applied
 * @param refusal why nothing was applied when it was last asked for; null when it was not refused
 * @param sameFileAppliedAt when the very same file was applied before; null if it was not, or longer ago than lists are kept
 * @param lines how many lines come to each outcome
 */
public record MemberImport(
        UUID id,
        String sourceName,
        @Nullable TableFormat format,
        LocalDate effectiveOn,
        boolean complete,
        Instant preparedAt,
        String preparedBy,
        @Nullable Instant askedAt,
        @Nullable Instant appliedAt,
        @Nullable ImportRefusal refusal,
        @Nullable Instant sameFileAppliedAt,
        Map<LineOutcome, Integer> lines) {

    public boolean isUnderWay() {
        return askedAt != null && appliedAt == null;
    }

    public int count(LineOutcome outcome) {
        return lines.getOrDefault(outcome, 0);
    }

    public int size() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int changes() {
        return count(LineOutcome.ADDED)
                + count(LineOutcome.TO_ASK)
                + count(LineOutcome.UPDATED)
                + count(LineOutcome.CLOSED);
    }

    /** Lines that somebody has to correct. */
    public int toCorrect() {
        return count(LineOutcome.AMBIGUOUS) + count(LineOutcome.UNKNOWN);
    }

    /** Lines that change nothing for a reason worth reading. */
    public int leftOut() {
        return toCorrect() + count(LineOutcome.OUTSIDE) + count(LineOutcome.DUPLICATED);
    }
}
