package fr.gouv.barometre.security;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.internal.GrantRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The accesses of one commune. For services, which run it in their transaction; row level security lets only a référent of the
 * commune and Dinum write.
 */
@Component
public class CommuneAccesses {

    private final JdbcClient jdbc;
    private final GrantRows rows;
    private final CurrentUser user;

    CommuneAccesses(JdbcClient jdbc, GrantRows rows, CurrentUser user) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.user = user;
    }

    /** In force today: référents first, then by name. */
    public List<CommuneAccess> of(InseeCode commune) {
        return jdbc.sql("""
                        select g.id, g.person_id, p.display_name, p.email, g.role, g.function, g.granted_at, g.ends_on,
                               p.subject is not null as arrived, p.last_login_at
                        from access_grant g
                        join person p on p.id = g.person_id
                        where g.insee = :insee and in_force(g)
                        order by array_position(array['COMMUNE_REFERENT', 'COMMUNE_CONTRIBUTOR'], g.role), p.display_name, g.id
                        """)
                .param("insee", commune.value())
                .query(CommuneAccesses::read)
                .list();
    }

    /** Those of its référents, held until the transaction ends: two of them cannot remove each other at the same moment. */
    public List<CommuneAccess> heldReferents(InseeCode commune) {
        jdbc.sql(
                        "select id from access_grant where insee = :insee and role = 'COMMUNE_REFERENT' order by id for update")
                .param("insee", commune.value())
                .query(Long.class)
                .list();
        return of(commune).stream()
                .filter(access -> access.right() == CommuneRight.REFERENT)
                .toList();
    }

    /** Whether the caller may change the accesses: a référent of the commune, or Dinum. */
    public boolean managedByCaller(InseeCode commune) {
        return user.canSubmit(commune) || user.roles().contains(Role.DINUM);
    }

    /**
     * @throws fr.gouv.barometre.common.NotFoundException when the commune is outside the scope
     * @throws AccessDeniedException when the caller may see it but not change its accesses
     */
    public void requireManaged(InseeCode commune) {
        user.requireVisible(commune);
        if (!managedByCaller(commune)) {
            throw new AccessDeniedException("May not change the accesses of " + commune);
        }
    }

    /**
     * Gives the person of that address, who need not have an account yet, an access to the commune.
     *
     * @throws RefusedException when the person already has one
     */
    public PersonId invite(InseeCode commune, String email, String name, CommuneRight right, TeamFunction function) {
        PersonId person = rows.person(email, name);
        if (of(commune).stream().anyMatch(access -> access.person().equals(person))) {
            throw new RefusedException("security.refused.already-has-access", email);
        }
        rows.give(person, right.role(), null, commune, function);
        return person;
    }

    /** Gives the person another right in place of the one they have, or says what they are. An end known beforehand stays. */
    public void change(InseeCode commune, CommuneAccess access, CommuneRight right, TeamFunction function) {
        if (right != access.right()) {
            rows.revoke(access.grant());
        }
        long grant = rows.give(access.person(), right.role(), null, commune, function);
        LocalDate endsOn = access.endsOn();
        if (endsOn != null) {
            rows.end(grant, endsOn);
        }
    }

    /** @param firstDayWithout first day on which the access is no longer in force */
    public void end(CommuneAccess access, LocalDate firstDayWithout) {
        rows.end(access.grant(), firstDayWithout);
    }

    /** At once. */
    public void revoke(CommuneAccess access) {
        rows.revoke(access.grant());
    }

    private static CommuneAccess read(ResultSet row, int index) throws SQLException {
        @Nullable String function = row.getString("function");
        return new CommuneAccess(
                row.getLong("id"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("display_name"),
                row.getString("email"),
                CommuneRight.of(Role.valueOf(row.getString("role"))),
                function == null ? null : TeamFunction.valueOf(function),
                row.getObject("granted_at", OffsetDateTime.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("arrived"),
                row.getObject("last_login_at", OffsetDateTime.class));
    }
}
