package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.opsn.ImportRefusal;
import fr.gouv.barometre.opsn.ImportedLine;
import fr.gouv.barometre.opsn.LineOutcome;
import fr.gouv.barometre.opsn.MemberImport;
import fr.gouv.barometre.opsn.RecentList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads back a list of members and what each of its lines comes to. */
@Component
public class ImportQueries {

    private static final String LINES = """
            select l.position, l.line, l.cells, l.outcome, l.reason, l.detail, l.repaired_from, l.repaired_to, l.insee,
                l.commune, c.name, coalesce(l.starts_on, i.effective_on) as starts,
                case when l.line is null then i.effective_on else l.ends_on end as ends
            from member_import_line l
            join member_import i on i.id = l.import_id
            left join commune c on c.insee = l.commune
            where l.import_id = :id
            """;

    private final JdbcClient jdbc;

    ImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param oldest moment before which lists count as deleted */
    public Optional<MemberImport> find(OpsnId opsn, UUID id, Instant oldest) {
        return jdbc.sql("""
                        select i.*, (select max(o.applied_at) from member_import o
                            where o.opsn_id = i.opsn_id and o.sha256 = i.sha256 and o.id <> i.id) as same_applied_at
                        from member_import i
                        where i.id = :id and i.opsn_id = :opsn and i.created_at > :oldest
                        """)
                .param("id", id)
                .param("opsn", opsn.value())
                .param("oldest", oldest.atOffset(ZoneOffset.UTC))
                .query((rs, index) -> new MemberImport(
                        id,
                        rs.getString("source_name"),
                        Optional.ofNullable(rs.getString("format"))
                                .map(TableFormat::valueOf)
                                .orElse(null),
                        rs.getObject("effective_on", LocalDate.class),
                        rs.getBoolean("complete"),
                        rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                        rs.getString("created_by_name"),
                        instant(rs, "asked_at"),
                        instant(rs, "applied_at"),
                        Optional.ofNullable(rs.getString("refused"))
                                .map(ImportRefusal::valueOf)
                                .orElse(null),
                        instant(rs, "same_applied_at"),
                        counts(id)))
                .optional();
    }

    /**
     * The latest first.
     *
     * @param oldest moment before which lists count as deleted
     */
    public List<RecentList> recent(OpsnId opsn, Instant oldest, int most) {
        return jdbc.sql("""
                        select id, source_name, created_at, created_by_name,
                               case when applied_at is not null then 'APPLIED'
                                    when asked_at is not null then 'UNDER_WAY'
                                    when refused is not null then 'NOT_APPLIED'
                                    else 'COMPARED' end as state
                        from member_import
                        where opsn_id = :opsn and created_at > :oldest
                        order by created_at desc, id
                        limit :most
                        """)
                .param("opsn", opsn.value())
                .param("oldest", oldest.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((rs, index) -> new RecentList(
                        rs.getObject("id", UUID.class),
                        rs.getString("source_name"),
                        rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                        rs.getString("created_by_name"),
                        RecentList.State.valueOf(rs.getString("state"))))
                .list();
    }

    private Map<LineOutcome, Integer> counts(UUID id) {
        Map<LineOutcome, Integer> counts = new EnumMap<>(LineOutcome.class);
        jdbc.sql("select outcome, count(*) as lines from member_import_line where import_id = :id group by outcome")
                .param("id", id)
                .query(rs -> {
                    counts.put(LineOutcome.valueOf(rs.getString("outcome")), rs.getInt("lines"));
                });
        return counts;
    }

    /** In the order of the file, absent members last. */
    public List<ImportedLine> lines(UUID id, @Nullable LineOutcome outcome, int offset, int limit) {
        return jdbc.sql(LINES + " and (:outcome::text is null or l.outcome = :outcome)"
                        + " order by l.position offset :offset limit :limit")
                .param("id", id)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("offset", offset)
                .param("limit", limit)
                .query((rs, index) -> line(rs))
                .list();
    }

    /** Lines that change nothing for a reason worth reading. */
    public List<ImportedLine> leftOut(UUID id) {
        return jdbc.sql(LINES
                        + " and l.outcome in ('OUTSIDE', 'AMBIGUOUS', 'UNKNOWN', 'DUPLICATED') order by l.position")
                .param("id", id)
                .query((rs, index) -> line(rs))
                .list();
    }

    public List<String> header(UUID id) {
        String header = jdbc.sql("select header from member_import where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return List.of(header.split(ImportStore.SEPARATOR, -1));
    }

    private static ImportedLine line(ResultSet rs) throws SQLException {
        String commune = rs.getString("commune");
        String insee = rs.getString("insee");
        return new ImportedLine(
                rs.getLong("position"),
                rs.getObject("line", Integer.class),
                List.of(rs.getString("cells").split(ImportStore.SEPARATOR, -1)),
                LineOutcome.valueOf(rs.getString("outcome")),
                rs.getString("reason"),
                rs.getString("detail"),
                rs.getString("repaired_from"),
                rs.getString("repaired_to"),
                insee == null || commune == null || insee.equals(commune) ? null : insee,
                commune == null ? null : new InseeCode(commune),
                rs.getString("name"),
                rs.getObject("starts", LocalDate.class),
                rs.getObject("ends", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
