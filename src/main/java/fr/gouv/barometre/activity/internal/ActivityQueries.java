package fr.gouv.barometre.activity.internal;

import fr.gouv.barometre.activity.internal.ActivityFigures.Hours;
import fr.gouv.barometre.activity.internal.ActivityFigures.Members;
import fr.gouv.barometre.activity.internal.ActivityFigures.Participation;
import fr.gouv.barometre.activity.internal.ActivityFigures.Settled;
import fr.gouv.barometre.activity.internal.ActivityFigures.Shared;
import fr.gouv.barometre.activity.internal.ActivityFigures.Work;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.sharedaction.SharedCost;
import fr.gouv.barometre.territory.Stratum;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a year's figures are counted from: as many statements whatever the number of members. */
@Component
public class ActivityQueries {

    /** Scores of a member that submitted to the campaign of the year and to the one before, in the order of the axes. */
    record Progress(List<@Nullable Integer> before, List<@Nullable Integer> after) {}

    private final JdbcClient jdbc;

    ActivityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years of campaigns that opened, the latest first. */
    List<Integer> years() {
        return jdbc.sql("select distinct year from campaign where status <> 'DRAFT' order by year desc")
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    /** Codes of the communes. */
    String[] membersOn(OpsnId opsn, LocalDate day) {
        return jdbc.sql("""
                        select insee from opsn_membership
                        where opsn_id = :opsn and starts_on <= :day and (ends_on is null or ends_on > :day)""")
                .param("opsn", opsn.value())
                .param("day", day)
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    Members members(OpsnId opsn, int year, LocalDate today) {
        return jdbc.sql("""
                        select count(*) filter (where starts_on >= :from and starts_on < :until) as joined,
                               count(*) filter (where ends_on >= :from and ends_on < :until) as left,
                               count(*) filter (where starts_on <= :today and (ends_on is null or ends_on > :today)) as now
                        from opsn_membership where opsn_id = :opsn""")
                .param("opsn", opsn.value())
                .param("from", Year.of(year).atDay(1))
                .param("until", Year.of(year + 1).atDay(1))
                .param("today", today)
                .query(Members.class)
                .single();
    }

    /** Should two campaigns open in one year, each commune counts once. */
    List<Participation> participation(String[] members, int year) {
        return jdbc.sql("""
                        select k.year, e.stratum as size, count(distinct e.insee) as expected,
                               count(distinct e.insee) filter (where r.status = 'SUBMITTED') as submitted
                        from campaign k
                        join campaign_expected e on e.campaign_id = k.id and e.insee = any (:members)
                        left join response r on r.campaign_id = k.id and r.insee = e.insee
                        where k.year between :year - 1 and :year and k.status <> 'DRAFT'
                        group by k.year, e.stratum""")
                .param("members", members)
                .param("year", year)
                .query((row, number) -> new Participation(
                        row.getInt("year"),
                        Stratum.valueOf(row.getString("size")),
                        row.getInt("expected"),
                        row.getInt("submitted")))
                .list();
    }

    /**
     * The latest of the year against the latest of the year before, only between campaigns that asked the same version of the
     * questionnaire: other scores are not compared.
     */
    List<Progress> progress(String[] members, int year) {
        return jdbc.sql("""
                        select distinct on (later.insee) earlier.axis_scores as before, later.axis_scores as after
                        from response later
                        join campaign k on k.id = later.campaign_id and k.year = :year
                        join campaign p on p.year = :year - 1 and p.questionnaire_version = k.questionnaire_version
                        join response earlier on earlier.campaign_id = p.id and earlier.insee = later.insee
                        where later.insee = any (:members) and later.status = 'SUBMITTED' and earlier.status = 'SUBMITTED'
                        order by later.insee, k.opens_on desc, k.id desc, p.opens_on desc, p.id desc""")
                .param("members", members)
                .param("year", year)
                .query((row, number) -> new Progress(scores(row, "before"), scores(row, "after")))
                .list();
    }

    private static List<@Nullable Integer> scores(ResultSet row, String column) throws SQLException {
        List<@Nullable Integer> scores = new ArrayList<>();
        for (@Nullable Short score : (@Nullable Short[]) row.getArray(column).getArray()) {
            scores.add(score == null ? null : Integer.valueOf(score));
        }
        return scores;
    }

    /** Communes by code of the action, that of the catalogue or of the commune itself. */
    Map<String, Integer> done(String[] members, int year) {
        Map<String, Integer> done = new HashMap<>();
        jdbc.sql("""
                        select action_code, count(distinct insee) as communes
                        from plan_action
                        where insee = any (:members) and status = 'DONE' and deleted_at is null
                          and status_since >= :from and status_since < :until
                        group by action_code""")
                .param("members", members)
                .param("from", start(year))
                .param("until", start(year + 1))
                .query(row -> {
                    done.put(row.getString("action_code"), row.getInt("communes"));
                });
        return done;
    }

    private static OffsetDateTime start(int year) {
        return Year.of(year).atDay(1).atStartOfDay(Dates.ZONE).toOffsetDateTime();
    }

    /** Until they are computed, nothing settled means nothing known. */
    boolean obligationsKnown(String[] members) {
        return jdbc.sql("""
                        select exists (select from commune_figures
                                       where insee = any (:members) and settled_obligations is not null)""").param("members", members).query(Boolean.class).single();
    }

    /** By code of the rule. */
    Map<String, Settled> obligations(String[] members) {
        Map<String, Settled> settled = new HashMap<>();
        jdbc.sql("""
                        select code, count(*) filter (where is_settled) as settled, count(*) filter (where not is_settled) as late
                        from (select unnest(settled_obligations) as code, true as is_settled
                              from commune_figures where insee = any (:members)
                              union all
                              select unnest(late_obligations), false from commune_figures where insee = any (:members)) one
                        group by code""").param("members", members).query(row -> {
            settled.put(row.getString("code"), new Settled(row.getInt("settled"), row.getInt("late")));
        });
        return settled;
    }

    List<Shared> shared(OpsnId opsn, String[] members, int year) {
        return jdbc.sql("""
                        select a.title, a.total_cost, a.unit_cost, p.state = 'DONE' as finished, count(*) as communes,
                               (select count(*) from shared_participation s
                                where s.shared_action_id = a.id and s.state in ('JOINED', 'DONE')
                                  and s.insee = any (:members)) as sharers,
                               coalesce((select sum(f.amount) from shared_funder f
                                         where f.shared_action_id = a.id and f.state in ('GRANTED', 'PAID')), 0) as secured
                        from shared_participation p
                        join shared_action a on a.id = p.shared_action_id
                        where p.opsn_id = :opsn and p.insee = any (:members)
                          and (p.state = 'DONE' and p.done_at >= :from and p.done_at < :until
                               or p.state = 'JOINED' and p.decided_at >= :from and p.decided_at < :until)
                        group by a.id, p.state
                        order by a.title, a.id, p.state""")
                .param("opsn", opsn.value())
                .param("members", members)
                .param("from", start(year))
                .param("until", start(year + 1))
                .query((row, number) -> new Shared(
                        row.getString("title"),
                        row.getBoolean("finished"),
                        row.getInt("communes"),
                        row.getInt("sharers"),
                        new SharedCost(
                                row.getBigDecimal("total_cost"),
                                row.getBigDecimal("unit_cost"),
                                row.getBigDecimal("secured"),
                                BigDecimal.ZERO)))
                .list();
    }

    List<Hours> hours(OpsnId opsn, String[] members, int year) {
        return jdbc.sql("""
                        select a.title, count(*) as steps, sum(t.hours) as hours,
                               array(select p.insee from shared_participation p
                                     where p.shared_action_id = a.id and p.state in ('JOINED', 'DONE')
                                       and p.insee = any (:members)) as communes
                        from shared_step t
                        join shared_action a on a.id = t.shared_action_id
                        where t.opsn_id = :opsn and t.hours is not null and t.done_at >= :from and t.done_at < :until
                        group by a.id
                        order by a.title, a.id""")
                .param("opsn", opsn.value())
                .param("members", members)
                .param("from", start(year))
                .param("until", start(year + 1))
                .query((row, number) -> new Hours(
                        row.getString("title"), row.getInt("steps"), row.getBigDecimal("hours"), Set.of((String[])
                                row.getArray("communes").getArray())))
                .list();
    }

    Work work(OpsnId opsn, String[] members, int year) {
        return jdbc.sql("""
                        with noted as (
                            select insee from member_call
                            where opsn_id = :opsn and insee = any (:members) and extract(year from called_on) = :year),
                        said as (
                            select a.value = d.value as same
                            from declared_answer d
                            join campaign k on k.id = d.campaign_id and k.year = :year
                            left join response r on r.campaign_id = d.campaign_id and r.insee = d.insee
                            left join answer a on a.response_id = r.id and a.question = d.question
                            where d.opsn_id = :opsn and d.insee = any (:members) and d.withdrawn_at is null and d.paper_id is null),
                        written as (
                            select l.email_id, l.insee from reminder_line l join reminder m on m.email_id = l.email_id
                            where l.opsn_id = :opsn and l.insee = any (:members) and m.delivery = 'SENT'
                              and m.written_at >= :from and m.written_at < :until)
                        select (select count(*) from noted) as calls,
                               (select count(distinct insee) from noted) as called,
                               (select count(*) from said) as declared,
                               (select count(*) from said where same) as confirmed,
                               (select count(distinct email_id) from written) as reminders,
                               (select count(distinct insee) from written) as reminded""")
                .param("opsn", opsn.value())
                .param("members", members)
                .param("year", year)
                .param("from", start(year))
                .param("until", start(year + 1))
                .query(Work.class)
                .single();
    }
}
