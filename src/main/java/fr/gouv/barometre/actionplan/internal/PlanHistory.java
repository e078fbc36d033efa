package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.ActionChange;
import fr.gouv.barometre.actionplan.ActionChange.What;
import fr.gouv.barometre.common.InseeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of a commune's actions: only ever added to, inside the transaction of the change itself. */
@Component
public class PlanHistory {

    private final JdbcClient jdbc;

    PlanHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(InseeCode commune, String actionCode, Decision decision, List<Difference> differences) {
        differences.forEach(difference -> jdbc.sql("""
                        insert into plan_action_change (insee, action_code, at, person, person_name, what, about, before, after)
                        values (:insee, :action, :at, :person, :name, :what, :about, :before, :after)
                        """)
                .param("insee", commune.value())
                .param("action", actionCode)
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("person", decision.person().value())
                .param("name", decision.name())
                .param("what", difference.what().name())
                .param("about", difference.about())
                .param("before", difference.before())
                .param("after", difference.after())
                .update());
    }

    /** The latest first. */
    public List<ActionChange> of(InseeCode commune) {
        return jdbc.sql("""
                        select action_code, at, person_name, what, about, before, after
                        from plan_action_change where insee = :insee order by id desc
                        """)
                .param("insee", commune.value())
                .query(PlanHistory::read)
                .list();
    }

    private static ActionChange read(ResultSet row, int index) throws SQLException {
        return new ActionChange(
                row.getString("action_code"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person_name"),
                What.valueOf(row.getString("what")),
                row.getString("about"),
                row.getString("before"),
                row.getString("after"));
    }
}
