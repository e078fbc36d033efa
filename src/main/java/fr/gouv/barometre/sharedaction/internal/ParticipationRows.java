package fr.gouv.barometre.sharedaction.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.sharedaction.Participant;
import fr.gouv.barometre.sharedaction.Participation;
import fr.gouv.barometre.sharedaction.Progress;
import fr.gouv.barometre.sharedaction.TakenBack;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which communes take part in a shared action. One that left the operator is none of them any more. */
@Component
public class ParticipationRows {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ParticipationRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** By name; one statement, however many they are. */
    public List<Participant> of(long action) {
        return jdbc.sql("""
                        select p.insee, c.name, p.state, p.reason, p.invited_at, p.decided_at, p.decided_by_name,
                               case when p.state = 'DONE' then 'DONE'
                                    when p.state <> 'JOINED' then null
                                    when plan.status in ('DONE', 'ALREADY_DONE') then 'DONE'
                                    when plan.status in ('UNDER_WAY', 'BLOCKED') or exists (
                                        select from shared_step t where t.shared_action_id = a.id and t.done_at is not null)
                                        then 'UNDER_WAY'
                                    else 'NOT_BEGUN' end as progress
                        from shared_participation p
                        join shared_action a on a.id = p.shared_action_id
                        join commune c on c.insee = p.insee
                        left join lateral (
                            select o.status from plan_action o
                            where o.insee = p.insee and o.action_code = a.action_code and o.deleted_at is null
                            order by o.decided_at desc, o.id desc limit 1) plan on true
                        where p.shared_action_id = :action
                        order by c.search_name, c.insee
                        """)
                .param("action", action)
                .query(ParticipationRows::read)
                .list();
    }

    private static Participant read(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        @Nullable String progress = row.getString("progress");
        return new Participant(
                new InseeCode(row.getString("insee")),
                row.getString("name"),
                Participation.valueOf(row.getString("state")),
                progress == null ? null : Progress.valueOf(progress),
                row.getString("reason"),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.atZoneSameInstant(Dates.ZONE).toLocalDate(),
                row.getString("decided_by_name"));
    }

    /** Whether anybody was invited. */
    public boolean any(long action) {
        return jdbc.sql("select exists (select from shared_participation where shared_action_id = :action)")
                .param("action", action)
                .query(Boolean.class)
                .single();
    }

    /** Twice at the same moment, it is there once. */
    public void invite(OpsnId opsn, long action, Collection<InseeCode> communes) {
        jdbc.sql("""
                        insert into shared_participation (shared_action_id, opsn_id, insee, invited_at, invited_by_name)
                        select :action, :opsn, insee, :now, :name from unnest(cast(:communes as text[])) as insee
                        on conflict (shared_action_id, insee) do nothing
                        """)
                .param("action", action)
                .param("opsn", opsn.value())
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName())
                .param("communes", codes(communes))
                .update();
    }

    /** @return whether it still waited for the answer of the commune */
    public boolean takeBack(long action, InseeCode commune) {
        return jdbc.sql("""
                        with gone as (
                            delete from shared_participation
                            where shared_action_id = :action and insee = :insee and state = 'INVITED'
                            returning shared_action_id, opsn_id, insee, invited_at, invited_by_name)
                        insert into shared_invitation_taken_back (shared_action_id, opsn_id, insee, invited_at, invited_by_name,
                                                                  taken_back_at, taken_back_by_name)
                        select gone.*, cast(:now as timestamptz), :name from gone
                        """)
                        .param("action", action)
                        .param("insee", commune.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("name", user.displayName())
                        .update()
                > 0;
    }

    /** The latest first. */
    public List<TakenBack> takenBack(long action) {
        return jdbc.sql("""
                        select c.name, t.taken_back_at, t.taken_back_by_name
                        from shared_invitation_taken_back t join commune c on c.insee = t.insee
                        where t.shared_action_id = :action
                        order by t.taken_back_at desc, t.id desc
                        """)
                .param("action", action)
                .query((row, index) -> new TakenBack(
                        row.getString("name"),
                        row.getObject("taken_back_at", OffsetDateTime.class)
                                .atZoneSameInstant(Dates.ZONE)
                                .toLocalDate(),
                        row.getString("taken_back_by_name")))
                .list();
    }

    /** Those that take part, held until the transaction ends: a commune that leaves at this moment waits, or was faster. */
    public List<InseeCode> lockJoined(long action, Collection<InseeCode> communes) {
        return jdbc.sql("""
                        select insee from shared_participation
                        where shared_action_id = :action and state = 'JOINED' and insee = any (:communes)
                        order by insee for update
                        """)
                .param("action", action)
                .param("communes", codes(communes))
                .query((row, index) -> new InseeCode(row.getString("insee")))
                .list();
    }

    public void finish(long action, Collection<InseeCode> communes) {
        jdbc.sql("""
                        update shared_participation set state = 'DONE', done_at = :now, done_by_name = :name
                        where shared_action_id = :action and state = 'JOINED' and insee = any (:communes)
                        """)
                .param("action", action)
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName())
                .param("communes", codes(communes))
                .update();
    }

    /** Where the commune stands, held until the transaction ends; empty when it was not invited or left the operator. */
    public Optional<Participation> lock(long action, InseeCode commune) {
        return jdbc.sql(
                        "select state from shared_participation where shared_action_id = :action and insee = :insee for update")
                .param("action", action)
                .param("insee", commune.value())
                .query(String.class)
                .optional()
                .map(Participation::valueOf);
    }

    /** What the commune says. */
    public void decide(long action, InseeCode commune, Participation decision, @Nullable String reason) {
        jdbc.sql("""
                        update shared_participation
                        set state = :state, reason = :reason, decided_at = :now, decided_by_name = :name
                        where shared_action_id = :action and insee = :insee
                        """)
                .param("state", decision.name())
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("name", user.displayName())
                .param("action", action)
                .param("insee", commune.value())
                .update();
    }

    private static String[] codes(Collection<InseeCode> communes) {
        return communes.stream().map(InseeCode::value).toArray(String[]::new);
    }
}
