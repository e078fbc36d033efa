package fr.gouv.barometre.security;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.internal.GrantRows;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The accesses of one operator. For services, which run it in their transaction; row level security lets only its managers and
 * Dinum write.
 */
@Component
public class OperatorAccesses {

    private final JdbcClient jdbc;
    private final GrantRows rows;
    private final CurrentUser user;
    private final Clock clock;

    OperatorAccesses(JdbcClient jdbc, GrantRows rows, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /** The person of an address, made if need be. */
    public PersonId person(String email, String name) {
        return rows.person(email, name);
    }

    public void give(PersonId person, OpsnId opsn, boolean manager) {
        rows.give(person, manager ? Role.OPSN_MANAGER : Role.OPSN_READER, opsn, null, null);
    }

    /** At once. */
    public void revoke(long grant) {
        rows.revoke(grant);
    }

    /** Until the transaction ends: two managers cannot remove each other at the same moment. */
    public void holdManagers(OpsnId opsn) {
        jdbc.sql("select id from access_grant where opsn_id = :opsn and role = 'OPSN_MANAGER' order by id for update")
                .param("opsn", opsn.value())
                .query(Long.class)
                .list();
    }

    /** Accesses to operators that the caller gave in the last 24 hours. */
    public int givenToday() {
        return jdbc.sql("select count(*) from access_grant where granted_by = :caller and opsn_id is not null"
                        + " and granted_at > :since")
                .param("caller", user.id().value())
                .param("since", OffsetDateTime.now(clock).minusDays(1))
                .query(Integer.class)
                .single();
    }
}
