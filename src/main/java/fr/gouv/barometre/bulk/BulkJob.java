package fr.gouv.barometre.bulk;

import fr.gouv.barometre.common.OpsnId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job and how far it is.
 *
 * @param details as the feature wrote them
 * @param by name of the person who asked
 * @param startedAt null while it is only tried
 * @param total communes in it
 * @param outcomes how many communes ended how
 */
public record BulkJob(
        UUID id,
        String kind,
        OpsnId opsn,
        String details,
        Instant preparedAt,
        String by,
        @Nullable Instant startedAt,
        int total,
        Map<ItemOutcome.Result, Integer> outcomes) {

    public int count(ItemOutcome.Result result) {
        return outcomes.getOrDefault(result, 0);
    }

    public int finished() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isUnderWay() {
        return startedAt != null && finished() < total;
    }
}
