package fr.gouv.barometre.departure.internal;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.departure.Departure;
import fr.gouv.barometre.opsn.DigitalService;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stood in the plan before a moment, and what the operator provided. */
@Component
class PlanThen {

    private final JdbcClient jdbc;

    PlanThen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was changed since then is read back from the history of the plan. */
    List<Departure.Action> actions(InseeCode commune, OffsetDateTime end) {
        return jdbc.sql("""
                        select coalesce(renamed.before, a.title) as title, coalesce(moved.before, a.status) as status
                        from plan_action a
                        left join lateral (
                            select h.before from plan_action_change h
                            where h.insee = a.insee and h.action_code = a.action_code and h.what = 'STATUS' and h.at >= :end
                            order by h.id limit 1) moved on true
                        left join lateral (
                            select h.before from plan_action_change h
                            where h.insee = a.insee and h.action_code = a.action_code and h.what = 'TITLE' and h.at >= :end
                            order by h.id limit 1) renamed on true
                        where a.insee = :insee and a.decided_at < :end and (a.deleted_at is null or a.deleted_at >= :end)
                        order by 1
                        """)
                .param("insee", commune.value())
                .param("end", end)
                .query((row, index) ->
                        new Departure.Action(row.getString("title"), ActionStatus.valueOf(row.getString("status"))))
                .list();
    }

    List<DigitalService> services(long membership, LocalDate endsOn) {
        return jdbc
                .sql("""
                        select service from membership_service
                        where membership_id = :membership and (starts_on is null or starts_on < :endsOn)
                          and (ends_on is null or ends_on >= :endsOn)
                        """)
                .param("membership", membership)
                .param("endsOn", endsOn)
                .query((row, index) -> DigitalService.valueOf(row.getString("service")))
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
