package fr.gouv.barometre.sharedaction.internal;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.sharedaction.Participation;
import fr.gouv.barometre.sharedaction.SharedActionRow;
import fr.gouv.barometre.sharedaction.SharedKind;
import fr.gouv.barometre.sharedaction.SharedSheet;
import fr.gouv.barometre.sharedaction.Turnout;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shared actions as they are kept. The caller has checked the scope; row level security checks it again. */
@Component
public class SharedActionRows {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    SharedActionRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Those to answer last come first, then the latest. */
    public List<SharedActionRow> all(OpsnId opsn) {
        return jdbc.sql("""
                        with turnout as (
                            select shared_action_id, jsonb_object_agg(state, communes) as counts
                            from (select shared_action_id, state, count(*) as communes
                                  from shared_participation where opsn_id = :opsn
                                  group by shared_action_id, state) counted
                            group by shared_action_id)
                        select a.*,
                               coalesce((t.counts ->> 'INVITED')::int, 0) as invited,
                               coalesce((t.counts ->> 'JOINED')::int, 0) as joined,
                               coalesce((t.counts ->> 'DECLINED')::int, 0) as declined,
                               coalesce((t.counts ->> 'WITHDRAWN')::int, 0) as withdrawn,
                               coalesce((t.counts ->> 'DONE')::int, 0) as done
                        from shared_action a
                        left join turnout t on t.shared_action_id = a.id
                        where a.opsn_id = :opsn
                        order by a.answer_by desc nulls last, a.id desc
                        """)
                .param("opsn", opsn.value())
                .query((row, index) -> new SharedActionRow(row.getLong("id"), sheet(row), turnout(row)))
                .list();
    }

    private static Turnout turnout(ResultSet row) throws SQLException {
        Map<Participation, Integer> counts = new EnumMap<>(Participation.class);
        counts.put(Participation.INVITED, row.getInt("invited"));
        counts.put(Participation.JOINED, row.getInt("joined"));
        counts.put(Participation.DECLINED, row.getInt("declined"));
        counts.put(Participation.WITHDRAWN, row.getInt("withdrawn"));
        counts.put(Participation.DONE, row.getInt("done"));
        return new Turnout(counts);
    }

    /** @throws NotFoundException when the operator has no such action */
    public KeptAction get(OpsnId opsn, long id) {
        return jdbc.sql("select a.* from shared_action a where a.id = :id and a.opsn_id = :opsn")
                .param("id", id)
                .param("opsn", opsn.value())
                .query((row, index) -> new KeptAction(row.getLong("version"), sheet(row)))
                .optional()
                .orElseThrow(() -> new NotFoundException("Shared action " + id));
    }

    /** From a row with the columns of {@code shared_action}. */
    static SharedSheet sheet(ResultSet row) throws SQLException {
        int expected = row.getInt("expected_participants");
        return new SharedSheet(
                row.getString("title"),
                SharedKind.valueOf(row.getString("kind")),
                row.getString("description"),
                row.getString("action_code"),
                row.getString("person_in_charge"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getBigDecimal("total_cost"),
                row.getBigDecimal("unit_cost"),
                expected == 0 ? null : expected);
    }

    /** @return its number */
    public long add(OpsnId opsn, SharedSheet sheet) {
        return values("""
                        insert into shared_action (opsn_id, title, kind, description, action_code, person_in_charge, starts_on, ends_on,
                                                   answer_by, total_cost, unit_cost, expected_participants, created_at, created_by_name)
                        values (:opsn, :title, :kind, :description, :code, :person, :starts, :ends, :answerBy, :total, :unit, :expected,
                                :now, :name)
                        returning id
                        """, opsn, sheet)
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName())
                .query(Long.class)
                .single();
    }

    /** @return whether it still was of that version */
    public boolean rewrite(OpsnId opsn, long id, long version, SharedSheet sheet) {
        return values("""
                        update shared_action
                        set title = :title, kind = :kind, description = :description, action_code = :code, person_in_charge = :person,
                            starts_on = :starts, ends_on = :ends, answer_by = :answerBy, total_cost = :total, unit_cost = :unit,
                            expected_participants = :expected, version = version + 1
                        where id = :id and opsn_id = :opsn and version = :version
                        """, opsn, sheet)
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec values(String sql, OpsnId opsn, SharedSheet sheet) {
        return jdbc.sql(sql)
                .param("opsn", opsn.value())
                .param("title", sheet.title())
                .param("kind", sheet.kind().name())
                .param("description", sheet.description())
                .param("code", sheet.actionCode())
                .param("person", sheet.personInCharge())
                .param("starts", sheet.startsOn())
                .param("ends", sheet.endsOn())
                .param("answerBy", sheet.answerBy())
                .param("total", sheet.totalCost())
                .param("unit", sheet.unitCost())
                .param("expected", sheet.expected());
    }

    public void delete(OpsnId opsn, long id) {
        jdbc.sql("delete from shared_action where id = :id and opsn_id = :opsn")
                .param("id", id)
                .param("opsn", opsn.value())
                .update();
    }
}
