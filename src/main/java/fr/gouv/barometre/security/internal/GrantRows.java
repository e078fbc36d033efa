package fr.gouv.barometre.security.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.security.TeamFunction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes grants. A grant is never deleted: it is revoked, at once, or ends on a day. */
@Component
public class GrantRows {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    GrantRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** The person of an address, made if need be; an account finds them again by that address, once verified. */
    public PersonId person(String email, String name) {
        return new PersonId(jdbc.sql("select person_invited(:email, :name, :now)")
                .param("email", email)
                .param("name", name)
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single());
    }

    /** Giving twice is one grant; one that was about to end, or has ended, goes on. */
    public long give(
            PersonId person,
            Role role,
            @Nullable OpsnId opsn,
            @Nullable InseeCode commune,
            @Nullable TeamFunction function) {
        return jdbc.sql("""
                        insert into access_grant (person_id, role, opsn_id, insee, function, granted_at, granted_by)
                        values (:person, :role, :opsn, :insee, :function, :now, :by)
                        on conflict (person_id, role, coalesce(opsn_id, 0), coalesce(insee, '')) where revoked_at is null
                        do update set ends_on = null, function = coalesce(excluded.function, access_grant.function)
                        returning id
                        """)
                .param("person", person.value())
                .param("role", role.name())
                .param("opsn", opsn == null ? null : opsn.value())
                .param("insee", commune == null ? null : commune.value())
                .param("function", function == null ? null : function.name())
                .param("now", OffsetDateTime.now(clock))
                .param("by", user.id().value())
                .query(Long.class)
                .single();
    }

    /** At once; twice changes nothing. */
    public void revoke(long grant) {
        jdbc.sql("update access_grant set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", grant)
                .update();
    }

    /** @param firstDayWithout first day on which the grant is no longer in force */
    public void end(long grant, LocalDate firstDayWithout) {
        jdbc.sql("update access_grant set ends_on = :day where id = :id and revoked_at is null")
                .param("day", firstDayWithout)
                .param("id", grant)
                .update();
    }
}
