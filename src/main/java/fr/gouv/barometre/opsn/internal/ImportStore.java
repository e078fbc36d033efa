package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.opsn.ImportRefusal;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a list of members until it is applied. However long the list, each step is a fixed number of statements. */
@Component
public class ImportStore {

    /** Between the cells of a line; no cell holds a control character. */
    static final String SEPARATOR = "\u001f";

    private static final int MOST_CHARACTERS_OF_NAME = 200;

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a list comes from, and how it is to be understood; format and hash are those of a file. */
    public record Source(
            String name,
            @Nullable TableFormat format,
            @Nullable String sha256,
            LocalDate effectiveOn,
            boolean complete,
            boolean byManager) {}

    public UUID add(
            OpsnId opsn, Source source, List<String> header, List<MemberLine> lines, CurrentUser user, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into member_import (id, opsn_id, source_name, format, sha256, header, effective_on, complete,
                            by_manager, created_at, created_by, created_by_name)
                        values (:id, :opsn, :name, :format, :sha256, :header, :effectiveOn, :complete,
                            :byManager, :now, :person, :personName)
                        """)
                .param("id", id)
                .param("opsn", opsn.value())
                .param("name", displayable(source.name()))
                .param(
                        "format",
                        source.format() == null ? null : source.format().name())
                .param("sha256", source.sha256())
                .param("header", String.join(SEPARATOR, header))
                .param("effectiveOn", source.effectiveOn())
                .param("complete", source.complete())
                .param("byManager", source.byManager())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", user.id().value())
                .param("personName", user.displayName())
                .update();
        addLines(id, lines);
        return id;
    }

    private void addLines(UUID id, List<MemberLine> lines) {
        jdbc.sql("""
                        insert into member_import_line (import_id, position, line, cells, insee, siren, name, postcode,
                            starts_on, ends_on, services, repaired_from, repaired_to, problem)
                        select :id, l.position, l.line::integer, l.cells, l.insee, l.siren, l.name, l.postcode,
                            l.starts_on::date, l.ends_on::date, string_to_array(l.services, ','),
                            l.repaired_from, l.repaired_to, l.problem
                        from unnest(:line::text[], :cells::text[], :insee::text[], :siren::text[], :name::text[],
                                :postcode::text[], :start::text[], :end::text[], :services::text[], :from::text[], :to::text[], :problem::text[])
                            with ordinality as l (line, cells, insee, siren, name, postcode, starts_on, ends_on, services,
                                repaired_from, repaired_to, problem, position)
                        """)
                .param("id", id)
                .param("line", column(lines, line -> String.valueOf(line.line())))
                .param("cells", column(lines, line -> String.join(SEPARATOR, line.cells())))
                .param("insee", column(lines, MemberLine::insee))
                .param("siren", column(lines, MemberLine::siren))
                .param("name", column(lines, MemberLine::name))
                .param("postcode", column(lines, MemberLine::postcode))
                .param("start", column(lines, line -> text(line.startsOn())))
                .param("end", column(lines, line -> text(line.endsOn())))
                .param("services", column(lines, ImportStore::services))
                .param("from", column(lines, MemberLine::repairedFrom))
                .param("to", column(lines, MemberLine::repairedTo))
                .param("problem", column(lines, MemberLine::problem))
                .update();
    }

    /** Asked for twice, it is applied once. */
    public void ask(UUID id, String reason, CurrentUser user, Instant now) {
        jdbc.sql("""
                        update member_import
                        set asked_at = :now, asked_by = :person, asked_by_name = :name, reason = :reason, refused = null
                        where id = :id and asked_at is null
                        """)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", user.id().value())
                .param("name", user.displayName())
                .param("reason", reason)
                .update();
    }

    /** @return false when another server holds the list, or settled it meanwhile */
    boolean claim(UUID id) {
        return jdbc.sql("""
                        select true from member_import
                        where id = :id and asked_at is not null and applied_at is null
                        for update skip locked
                        """).param("id", id).query(Boolean.class).optional().isPresent();
    }

    void refuse(UUID id, ImportRefusal refusal) {
        jdbc.sql("""
                        update member_import
                        set asked_at = null, asked_by = null, asked_by_name = null, reason = null, refused = :refusal
                        where id = :id and applied_at is null
                        """).param("id", id).param("refusal", refusal.name()).update();
    }

    /** One list after the other: two people, or a double click, would add the same members twice. */
    void lock(OpsnId opsn) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('members of operator ' || :opsn, 19))")
                .param("opsn", opsn.value())
                .query((row, index) -> index)
                .list();
    }

    /** What a manager may not do is no longer done by a list of Dinum either, once a manager applies it. */
    void holdToManager(UUID id) {
        jdbc.sql("update member_import set by_manager = true where id = :id")
                .param("id", id)
                .update();
    }

    private static String[] column(List<MemberLine> lines, Function<MemberLine, @Nullable String> cell) {
        return lines.stream().map(cell).toArray(String[]::new);
    }

    private static String services(MemberLine line) {
        return line.services().stream().map(DigitalService::name).collect(Collectors.joining(","));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String displayable(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", " ").strip();
        String kept = printable.isEmpty() ? "?" : printable;
        return kept.substring(0, Math.min(MOST_CHARACTERS_OF_NAME, kept.length()));
    }
}
