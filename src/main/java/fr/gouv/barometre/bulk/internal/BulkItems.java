package fr.gouv.barometre.bulk.internal;

import fr.gouv.barometre.bulk.ItemOutcome;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The communes of a job, taken a few at a time and noted with what became of them, in the caller's transaction. */
@Component
class BulkItems {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    BulkItems(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The next communes that nobody works on, held until the transaction ends; empty when none is due.
     *
     * @throws fr.gouv.barometre.common.NotFoundException or access denied, when the person no longer manages the operator
     */
    List<InseeCode> claim(OpsnId opsn, UUID job, int most) {
        user.requireManaged(opsn);
        return jdbc.sql("""
                        select insee from bulk_item
                        where job_id = :job and outcome is null and (next_attempt_at is null or next_attempt_at <= :now)
                        order by insee
                        limit :most
                        for update skip locked
                        """)
                .param("job", job)
                .param("now", OffsetDateTime.now(clock))
                .param("most", most)
                .query((row, index) -> new InseeCode(row.getString("insee")))
                .list();
    }

    void close(UUID job, Map<InseeCode, ItemOutcome> outcomes) {
        List<Map.Entry<InseeCode, ItemOutcome>> each = List.copyOf(outcomes.entrySet());
        jdbc.sql("""
                        update bulk_item i set outcome = o.outcome, reason = o.reason, done_at = :now
                        from unnest(cast(:communes as text[]), cast(:outcomes as text[]), cast(:reasons as text[]))
                            as o (insee, outcome, reason)
                        where i.job_id = :job and i.insee = o.insee and i.outcome is null
                        """)
                .param("communes", column(each, item -> item.getKey().value()))
                .param("outcomes", column(each, item -> item.getValue().result().name()))
                .param("reasons", column(each, item -> item.getValue().reason()))
                .param("now", OffsetDateTime.now(clock))
                .param("job", job)
                .update();
    }

    private static String[] column(
            List<Map.Entry<InseeCode, ItemOutcome>> each,
            Function<Map.Entry<InseeCode, ItemOutcome>, @Nullable String> cell) {
        return each.stream().map(cell).toArray(String[]::new);
    }

    /** All that are left. */
    void closeAll(UUID job, ItemOutcome outcome) {
        jdbc.sql("update bulk_item set outcome = :outcome, done_at = :now where job_id = :job and outcome is null")
                .param("outcome", outcome.result().name())
                .param("now", OffsetDateTime.now(clock))
                .param("job", job)
                .update();
    }

    /** Tried again after a pause, and given up in the end. */
    void failed(UUID job, InseeCode commune, int mostAttempts, Duration pause) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        update bulk_item
                        set attempts = attempts + 1,
                            next_attempt_at = :again,
                            outcome = case when attempts + 1 >= :most then 'FAILED' end,
                            done_at = case when attempts + 1 >= :most then cast(:now as timestamptz) end
                        where job_id = :job and insee = :insee and outcome is null
                        """)
                .param("again", now.plus(pause))
                .param("most", mostAttempts)
                .param("now", now)
                .param("job", job)
                .param("insee", commune.value())
                .update();
    }
}
