package fr.gouv.barometre.benchmark.internal;

import fr.gouv.barometre.benchmark.PeerGroup;
import fr.gouv.barometre.benchmark.Spread;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a snapshot reads and writes. */
@Component
class SnapshotRows {

    /** @param closesOn last day of its answers */
    record Due(long campaign, int questionnaireVersion, LocalDate closesOn) {}

    /** A submitted response; {@code region} is null overseas, {@code scores} by subject with null where there is none. */
    record Submitted(
            String insee,
            Instant at,
            String stratum,
            String departement,
            @Nullable String region,
            @Nullable Number[] scores) {}

    record Membership(
            String insee,
            String operator,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        boolean on(LocalDate day) {
            return !startsOn.isAfter(day) && (endsOn == null || endsOn.isAfter(day));
        }
    }

    /** Figures shown since then. */
    record Earlier(PeerGroup group, String subject, Instant takenAt) {}

    /** Figures, or the kind of the group because of which there are none. */
    record Line(PeerGroup group, String subject, @Nullable Spread spread, PeerGroup.@Nullable Kind withheldBy) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    SnapshotRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** On several nodes the others wait here, then find nothing due. */
    void waitForTurn() {
        template.execute("select pg_advisory_xact_lock(hashtext('peer figures'))");
    }

    /** Campaigns with responses that no snapshot has looked at. */
    List<Due> due(Instant until) {
        return jdbc.sql("""
                        select c.id as campaign, c.questionnaire_version, c.closes_on
                        from campaign c left join peer_snapshot s on s.campaign_id = c.id
                        where c.status <> 'DRAFT' and exists (
                            select from response r
                            where r.campaign_id = c.id and r.status = 'SUBMITTED' and r.submitted_at <= :until
                              and (s.taken_at is null or r.submitted_at > s.taken_at))
                        order by c.id""")
                .param("until", utc(until))
                .query((row, number) -> new Due(
                        row.getLong("campaign"),
                        row.getInt("questionnaire_version"),
                        row.getObject("closes_on", LocalDate.class)))
                .list();
    }

    List<Submitted> submitted(long campaign, Instant until) {
        return jdbc.sql("""
                        select r.insee, r.submitted_at, e.stratum, e.departement_code, e.region_code,
                               r.overall_score::real || r.axis_scores::real[] || r.question_scores as scores
                        from response r join campaign_expected e on e.campaign_id = r.campaign_id and e.insee = r.insee
                        where r.campaign_id = :campaign and r.status = 'SUBMITTED' and r.submitted_at <= :until
                        order by r.insee""")
                .param("campaign", campaign)
                .param("until", utc(until))
                .query((row, number) -> new Submitted(
                        row.getString("insee"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                        row.getString("stratum"),
                        row.getString("departement_code"),
                        row.getString("region_code"),
                        numbers(row.getArray("scores"))))
                .list();
    }

    List<Membership> memberships() {
        return jdbc.sql("select insee, opsn_id::text as operator, starts_on, ends_on from opsn_membership order by id")
                .query((row, number) -> new Membership(
                        row.getString("insee"),
                        row.getString("operator"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    List<Earlier> earlier(long campaign) {
        return jdbc.sql("""
                        select kind, code, subject, taken_at from peer_figure
                        where campaign_id = :campaign and withheld_by is null
                        order by taken_at, subject, communes desc, kind, code""")
                .param("campaign", campaign)
                .query((row, number) -> new Earlier(
                        group(row),
                        row.getString("subject"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The reasons of last time make room for those of this time; figures stay. */
    void write(long campaign, Instant takenAt, List<Line> lines) {
        jdbc.sql("delete from peer_figure where campaign_id = :campaign and withheld_by is not null")
                .param("campaign", campaign)
                .update();
        template.update(
                """
                insert into peer_figure (campaign_id, taken_at, kind, code, subject, communes, first_quartile, median,
                                         third_quartile, lowest_median, highest_median, withheld_by)
                select ?, ?, * from unnest(?::text[], ?::text[], ?::text[], ?::integer[], ?::real[], ?::real[], ?::real[],
                                           ?::real[], ?::real[], ?::text[])""",
                campaign,
                utc(takenAt),
                column(lines, line -> line.group().kind().name()),
                column(lines, line -> line.group().code()),
                column(lines, Line::subject),
                column(lines, line -> figure(line, spread -> spread.communes())),
                column(lines, line -> figure(line, Spread::firstQuartile)),
                column(lines, line -> figure(line, Spread::median)),
                column(lines, line -> figure(line, Spread::thirdQuartile)),
                column(lines, line -> bound(line, Spread.Interval::low)),
                column(lines, line -> bound(line, Spread.Interval::high)),
                column(lines, line -> Objects.toString(line.withheldBy(), null)));
        jdbc.sql("""
                        insert into peer_snapshot (campaign_id, taken_at) values (:campaign, :at)
                        on conflict (campaign_id) do update set taken_at = excluded.taken_at""").param("campaign", campaign).param("at", utc(takenAt)).update();
    }

    private static @Nullable String[] column(List<Line> lines, Function<Line, @Nullable Object> value) {
        return lines.stream()
                .map(value)
                .map(found -> found == null ? null : found.toString())
                .toArray(String[]::new);
    }

    private static @Nullable Object figure(Line line, Function<Spread, Object> figure) {
        return line.spread() == null ? null : figure.apply(line.spread());
    }

    private static @Nullable Object bound(Line line, Function<Spread.Interval, Object> bound) {
        Spread spread = line.spread();
        return spread == null || spread.interval() == null ? null : bound.apply(spread.interval());
    }

    private static PeerGroup group(ResultSet row) throws SQLException {
        return new PeerGroup(PeerGroup.Kind.valueOf(row.getString("kind")), row.getString("code"));
    }

    private static @Nullable Number[] numbers(Array scores) throws SQLException {
        return (@Nullable Number[]) scores.getArray();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
