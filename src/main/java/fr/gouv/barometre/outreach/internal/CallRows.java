package fr.gouv.barometre.outreach.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.outreach.Call;
import fr.gouv.barometre.outreach.NewCall;
import fr.gouv.barometre.outreach.Outcome;
import fr.gouv.barometre.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes of calls and reminders, in the caller's transaction. */
@Component
public class CallRows {

    private static final int MOST_SHOWN = 20;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    CallRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    public boolean isMember(OpsnId opsn, InseeCode commune, LocalDate today) {
        return jdbc.sql("""
                        select exists (select from opsn_membership
                                       where opsn_id = :opsn and insee = :insee and starts_on <= :today
                                         and (ends_on is null or ends_on > :today))""")
                .param("opsn", opsn.value())
                .param("insee", commune.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    public List<Call> of(OpsnId opsn, InseeCode commune) {
        return jdbc.sql("""
                        select id, insee, called_on, outcome, note, noted_by_name
                        from member_call where opsn_id = :opsn and insee = :insee
                        order by called_on desc, id desc limit :most""")
                .param("opsn", opsn.value())
                .param("insee", commune.value())
                .param("most", MOST_SHOWN)
                .query((row, index) -> call(row))
                .list();
    }

    static Call call(ResultSet row) throws SQLException {
        return new Call(
                row.getLong("id"),
                new InseeCode(row.getString("insee")),
                row.getObject("called_on", LocalDate.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("note"),
                row.getString("noted_by_name"));
    }

    public void add(OpsnId opsn, InseeCode commune, NewCall call) {
        jdbc.sql("""
                        insert into member_call (opsn_id, insee, called_on, outcome, note, noted_at, noted_by_name)
                        values (:opsn, :insee, :calledOn, :outcome, :note, :now, :by)""")
                .param("opsn", opsn.value())
                .param("insee", commune.value())
                .param("calledOn", call.calledOn())
                .param("outcome", call.outcome().name())
                .param("note", call.note())
                .param("now", OffsetDateTime.now(clock))
                .param("by", user.displayName())
                .update();
    }

    public void delete(OpsnId opsn, long id) {
        jdbc.sql("delete from member_call where id = :id and opsn_id = :opsn")
                .param("id", id)
                .param("opsn", opsn.value())
                .update();
    }

    public void remind(OpsnId opsn, InseeCode commune, LocalDate remindOn) {
        jdbc.sql("""
                        insert into member_reminder (opsn_id, insee, remind_on, set_at, set_by_name)
                        values (:opsn, :insee, :remindOn, :now, :by)
                        on conflict (opsn_id, insee) do update
                        set remind_on = excluded.remind_on, set_at = excluded.set_at, set_by_name = excluded.set_by_name""")
                .param("opsn", opsn.value())
                .param("insee", commune.value())
                .param("remindOn", remindOn)
                .param("now", OffsetDateTime.now(clock))
                .param("by", user.displayName())
                .update();
    }

    public void forget(OpsnId opsn, InseeCode commune) {
        jdbc.sql("delete from member_reminder where opsn_id = :opsn and insee = :insee")
                .param("opsn", opsn.value())
                .param("insee", commune.value())
                .update();
    }
}
