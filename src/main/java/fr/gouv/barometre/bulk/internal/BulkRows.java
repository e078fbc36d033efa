package fr.gouv.barometre.bulk.internal;

import fr.gouv.barometre.bulk.BulkItem;
import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.bulk.BulkService;
import fr.gouv.barometre.bulk.ItemOutcome;
import fr.gouv.barometre.bulk.ItemOutcome.Result;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs and their communes, as people ask for them and follow them. */
@Component
public class BulkRows {

    private static final String JOBS = """
            select j.id, j.kind, j.opsn_id, j.details::text, j.prepared_at, j.person_name, j.started_at, i.total,
                   i.done, i.left_alone, i.refused, i.failed
            from bulk_job j
            cross join lateral (
                select count(*) as total,
                       count(*) filter (where outcome = 'DONE') as done,
                       count(*) filter (where outcome = 'LEFT_ALONE') as left_alone,
                       count(*) filter (where outcome = 'REFUSED') as refused,
                       count(*) filter (where outcome = 'FAILED') as failed
                from bulk_item where job_id = j.id) i
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    BulkRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    public UUID add(OpsnId opsn, String kind, String details, Collection<InseeCode> communes) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into bulk_job (id, kind, opsn_id, details, prepared_at, person_id, person_name)
                        values (:id, :kind, :opsn, cast(:details as jsonb), :now, :person, :name)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("opsn", opsn.value())
                .param("details", details)
                .param("now", OffsetDateTime.now(clock))
                .param("person", user.id().value())
                .param("name", user.displayName())
                .update();
        // A code that is no commune of ours cannot be worked on
        jdbc.sql("""
                        insert into bulk_item (job_id, insee)
                        select :id, c.insee from commune c where c.insee = any (:communes)
                        """)
                .param("id", id)
                .param(
                        "communes",
                        communes.stream().map(InseeCode::value).distinct().toArray(String[]::new))
                .update();
        return id;
    }

    public Optional<BulkJob> find(OpsnId opsn, String kind, UUID id) {
        return jdbc.sql(JOBS + " where j.id = :id and j.opsn_id = :opsn and j.kind = :kind"
                        + " and (j.started_at is not null or j.prepared_at > :oldest)")
                .param("id", id)
                .param("opsn", opsn.value())
                .param("kind", kind)
                .param("oldest", OffsetDateTime.now(clock).minus(BulkService.KEPT))
                .query(BulkRows::read)
                .optional();
    }

    public List<BulkJob> started(OpsnId opsn, String kind, int limit) {
        return jdbc.sql(JOBS + """
                        where j.opsn_id = :opsn and j.kind = :kind and j.started_at is not null
                        order by j.started_at desc, j.id
                        limit :limit
                        """)
                .param("opsn", opsn.value())
                .param("kind", kind)
                .param("limit", limit)
                .query(BulkRows::read)
                .list();
    }

    public List<BulkItem> items(UUID id) {
        return jdbc.sql("""
                        select i.insee, c.name, i.outcome, i.reason
                        from bulk_item i join commune c on c.insee = i.insee
                        where i.job_id = :id
                        order by c.search_name, c.insee
                        """)
                .param("id", id)
                .query((row, index) ->
                        new BulkItem(new InseeCode(row.getString("insee")), row.getString("name"), outcome(row)))
                .list();
    }

    private static @Nullable ItemOutcome outcome(ResultSet row) throws SQLException {
        @Nullable String result = row.getString("outcome");
        return result == null ? null : new ItemOutcome(Result.valueOf(result), row.getString("reason"));
    }

    public void start(UUID id) {
        jdbc.sql("update bulk_job set started_at = :now where id = :id and started_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
    }

    private static BulkJob read(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime started = row.getObject("started_at", OffsetDateTime.class);
        Map<Result, Integer> outcomes = new EnumMap<>(Result.class);
        outcomes.put(Result.DONE, row.getInt("done"));
        outcomes.put(Result.LEFT_ALONE, row.getInt("left_alone"));
        outcomes.put(Result.REFUSED, row.getInt("refused"));
        outcomes.put(Result.FAILED, row.getInt("failed"));
        return new BulkJob(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new OpsnId(row.getLong("opsn_id")),
                row.getString("details"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                row.getString("person_name"),
                started == null ? null : started.toInstant(),
                row.getInt("total"),
                outcomes);
    }
}
