package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does what the comparison of a list said, in the transaction of the caller: a fixed number of statements. */
@Component
public class ImportApplication {

    private final JdbcClient jdbc;

    ImportApplication(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reason of the requests, for lines that need a consent */
    public void apply(OpsnId opsn, String operator, UUID id, String reason, CurrentUser user, Instant now) {
        jdbc.sql("""
                        insert into opsn_membership (opsn_id, insee, starts_on, ends_on)
                        select i.opsn_id, l.commune, coalesce(l.starts_on, i.effective_on), l.ends_on
                        from member_import_line l join member_import i on i.id = l.import_id
                        where l.import_id = :id and l.outcome = 'ADDED'
                        order by l.position
                        """).param("id", id).update();
        ask(operator, id, reason, user, now);
        close(opsn, id);
        subscribe(opsn, id);
        jdbc.sql("update member_import set applied_at = :now where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void ask(String operator, UUID id, String reason, CurrentUser user, Instant now) {
        jdbc.sql("""
                        insert into membership_request (opsn_id, opsn_name, insee, starts_on, replaces, reason, asked_at, asked_by,
                            asked_by_name)
                        select i.opsn_id, :operator, l.commune, coalesce(l.starts_on, i.effective_on), false, :reason, :now,
                            :person, :name
                        from member_import_line l join member_import i on i.id = l.import_id
                        where l.import_id = :id and l.outcome = 'TO_ASK'
                        order by l.position
                        """)
                .param("id", id)
                .param("operator", operator)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", user.id().value())
                .param("name", user.displayName())
                .update();
    }

    private void close(OpsnId opsn, UUID id) {
        jdbc.sql("""
                        update opsn_membership m
                        set ends_on = coalesce(l.ends_on, i.effective_on), version = m.version + 1
                        from member_import_line l
                        join member_import i on i.id = l.import_id
                        join commune c on coalesce(c.successor_insee, c.insee) = l.commune
                        where l.import_id = :id and l.outcome = 'CLOSED' and m.opsn_id = :opsn and m.insee = c.insee
                          and m.ends_on is null and m.starts_on < coalesce(l.ends_on, i.effective_on)
                        """).param("id", id).param("opsn", opsn.value()).update();
    }

    /**
     * A list names services that are taken; it takes none away. Read apart from the members: of a list just added the planner
     * knows no size, and would go through all of it for each member.
     */
    private void subscribe(OpsnId opsn, UUID id) {
        jdbc.sql("""
                        with named as materialized (
                            select l.commune, taken.service
                            from member_import_line l cross join lateral unnest(l.services) taken(service)
                            where l.import_id = :id and l.outcome in ('ADDED', 'UPDATED'))
                        insert into membership_service (membership_id, opsn_id, insee, service)
                        select m.id, m.opsn_id, m.insee, named.service
                        from named
                        join opsn_membership m on m.opsn_id = :opsn and m.insee = named.commune and m.ends_on is null
                        on conflict do nothing
                        """).param("id", id).param("opsn", opsn.value()).update();
    }
}
