package fr.gouv.barometre.portfolio.internal;

import fr.gouv.barometre.actionplan.ActionStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest plan of members, and when they last worked on one. */
@Component
class MemberPlans {

    /**
     * @param statuses by code of the catalogue
     * @param movedAt latest change, of an earlier plan too; null without a plan
     */
    record Actions(
            String insee,
            Map<String, ActionStatus> statuses,
            @Nullable OffsetDateTime movedAt) {}

    private final JdbcClient jdbc;

    MemberPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By commune; those that never had a plan are absent. */
    Map<String, Actions> latest(String[] communes) {
        return jdbc.sql("""
                        with plan as materialized (
                            select distinct on (p.insee) p.insee, p.id
                            from action_plan p
                            join campaign k on k.id = p.campaign_id
                            where p.insee = any (:communes)
                            order by p.insee, k.opens_on desc)
                        select insee, max(moved_at) as moved_at, array_remove(array_agg(action), null) as actions
                        from (
                            select insee, status_since as moved_at, action_code || ' ' || status as action
                            from plan_action
                            where insee = any (:communes) and deleted_at is null and plan_id in (select id from plan)
                            union all
                            select insee, at, null from plan_action_change where insee = any (:communes)) moved
                        group by insee""").param("communes", communes).query((rs, index) -> actions(rs)).list().stream()
                .collect(Collectors.toMap(Actions::insee, actions -> actions));
    }

    private static Actions actions(ResultSet rs) throws SQLException {
        Map<String, ActionStatus> statuses = new HashMap<>();
        Stream.of((String[]) rs.getArray("actions").getArray()).forEach(action -> {
            int blank = action.lastIndexOf(' ');
            statuses.put(action.substring(0, blank), ActionStatus.valueOf(action.substring(blank + 1)));
        });
        return new Actions(rs.getString("insee"), statuses, rs.getObject("moved_at", OffsetDateTime.class));
    }
}
