package fr.gouv.barometre.sharedaction.internal;

import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.sharedaction.KeptFunder;
import fr.gouv.barometre.sharedaction.SharedFunder;
import fr.gouv.barometre.sharedaction.SharedStep;
import fr.gouv.barometre.sharedaction.StepMove;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps and funders of a shared action that the caller may change. */
@Component
public class SharedParts {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    SharedParts(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** In their order. */
    public List<SharedStep> steps(long action) {
        return jdbc.sql("""
                        select id, text, due_on, hours, done_at, done_by_name from shared_step
                        where shared_action_id = :action order by position, id
                        """).param("action", action).query(SharedParts::step).list();
    }

    private static SharedStep step(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new SharedStep(
                row.getLong("id"),
                row.getString("text"),
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("hours"),
                done == null ? null : done.toInstant(),
                row.getString("done_by_name"));
    }

    public void addStep(OpsnId opsn, long action, String text, @Nullable LocalDate dueOn) {
        refuseMoreThanMost("select count(*) from shared_step where shared_action_id = :action", action);
        jdbc.sql("""
                        insert into shared_step (shared_action_id, opsn_id, position, text, due_on)
                        select :action, :opsn, coalesce(max(position), 0) + 1, :text, cast(:due as date)
                        from shared_step where shared_action_id = :action
                        """)
                .param("action", action)
                .param("opsn", opsn.value())
                .param("text", text)
                .param("due", dueOn)
                .update();
    }

    /** Ticked twice, the first one counts. */
    public void tickStep(long action, long step, boolean done) {
        jdbc.sql("""
                        update shared_step set done_at = :at, done_by_name = :by
                        where id = :step and shared_action_id = :action and (done_at is null) = :open
                        """)
                .param("at", done ? OffsetDateTime.now(clock) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", done ? user.displayName() : null)
                .param("step", step)
                .param("action", action)
                .param("open", done)
                .update();
    }

    /** @param hours null when they are no longer known */
    public void noteHours(long action, long step, @Nullable BigDecimal hours) {
        jdbc.sql(
                        "update shared_step set hours = cast(:hours as numeric) where id = :step and shared_action_id = :action")
                .param("hours", hours)
                .param("step", step)
                .param("action", action)
                .update();
    }

    /** It and its neighbour change places; the others keep their order. */
    public void moveStep(long action, long step, StepMove move) {
        jdbc.sql("""
                        with ordered as (
                            select id, row_number() over (order by position, id) as place from shared_step
                            where shared_action_id = :action),
                        moved as (select place, place + :by as goal from ordered where id = :step)
                        update shared_step s
                        set position = case o.place when m.place then m.goal when m.goal then m.place else o.place end
                        from ordered o, moved m
                        where s.id = o.id
                        """)
                .param("action", action)
                .param("step", step)
                .param("by", move == StepMove.UP ? -1 : 1)
                .update();
    }

    public void removeStep(long action, long step) {
        jdbc.sql("delete from shared_step where id = :step and shared_action_id = :action")
                .param("step", step)
                .param("action", action)
                .update();
    }

    /** As they were added. */
    public List<KeptFunder> funders(long action) {
        return jdbc.sql(
                        "select id, name, amount, state from shared_funder where shared_action_id = :action order by id")
                .param("action", action)
                .query((row, index) -> new KeptFunder(
                        row.getLong("id"),
                        new SharedFunder(
                                row.getString("name"),
                                row.getBigDecimal("amount"),
                                Funder.State.valueOf(row.getString("state")))))
                .list();
    }

    /** @param funder number of the one to replace; null adds one */
    public void saveFunder(OpsnId opsn, long action, @Nullable Long funder, SharedFunder content) {
        if (funder == null) {
            refuseMoreThanMost("select count(*) from shared_funder where shared_action_id = :action", action);
        }
        int written = jdbc.sql(funder == null ? """
                        insert into shared_funder (shared_action_id, opsn_id, name, amount, state)
                        values (:action, :opsn, :name, :amount, :state)
                        """ : """
                        update shared_funder set name = :name, amount = :amount, state = :state
                        where id = :funder and shared_action_id = :action and opsn_id = :opsn
                        """)
                .param("funder", funder)
                .param("action", action)
                .param("opsn", opsn.value())
                .param("name", content.name())
                .param("amount", content.amount())
                .param("state", content.state().name())
                .update();
        if (written == 0) {
            throw new RefusedException("plan.refused.line-removed");
        }
    }

    public void removeFunder(long action, long funder) {
        jdbc.sql("delete from shared_funder where id = :funder and shared_action_id = :action")
                .param("funder", funder)
                .param("action", action)
                .update();
    }

    private void refuseMoreThanMost(String count, long action) {
        if (jdbc.sql(count).param("action", action).query(Integer.class).single() >= MOST) {
            throw new RefusedException("plan.refused.too-many-lines", MOST);
        }
    }
}
