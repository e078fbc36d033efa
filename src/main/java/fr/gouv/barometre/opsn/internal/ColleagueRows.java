package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.opsn.Colleague;
import fr.gouv.barometre.opsn.ColleagueInvitation;
import fr.gouv.barometre.opsn.ColleagueInvitation.Delivery;
import fr.gouv.barometre.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works at an operator. */
@Component
public class ColleagueRows {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ColleagueRows(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** Managers first, then by name. Of a person who has not come since they were invited, only the address is known. */
    public List<Colleague> of(OpsnId opsn, LocalDate today) {
        return jdbc.sql("""
                        select g.id, g.person_id, case when came.since then p.display_name else coalesce(p.email, '') end as name, p.email,
                            g.role = 'OPSN_MANAGER' as manager, came.since as arrived,
                            (select count(*) from member_charge c
                             where c.opsn_id = :opsn and c.person_id = g.person_id
                               and exists (select from opsn_membership m
                                   where m.opsn_id = :opsn and m.insee = c.insee and m.starts_on <= :today
                                     and (m.ends_on is null or m.ends_on > :today))) as communes,
                            i.asked_at, i.delivery, i.problem, b.returned_at
                        from access_grant g
                        join person p on p.id = g.person_id
                        left join returned_address b on b.address_hash = address_hash(p.email)
                        cross join lateral (select coalesce(p.last_login_at > g.granted_at, false) or p.id = :caller as since) came
                        left join lateral (
                            select asked_at, delivery, problem from colleague_invitation
                            where opsn_id = :opsn and person_id = g.person_id and not came.since
                            order by asked_at desc limit 1) i on true
                        where g.opsn_id = :opsn and in_force(g)
                        order by g.role, name, g.id
                        """)
                .param("opsn", opsn.value())
                .param("caller", user.id().value())
                .param("today", today)
                .query((row, index) -> {
                    PersonId person = new PersonId(row.getObject("person_id", UUID.class));
                    return new Colleague(
                            row.getLong("id"),
                            person,
                            row.getString("name"),
                            row.getString("email"),
                            day(row, "returned_at"),
                            row.getBoolean("manager"),
                            row.getInt("communes"),
                            row.getBoolean("arrived"),
                            invitation(row),
                            person.equals(user.id()));
                })
                .list();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), Dates.ZONE);
    }

    private static @Nullable ColleagueInvitation invitation(ResultSet row) throws SQLException {
        LocalDate asked = day(row, "asked_at");
        String problem = row.getString("problem");
        return asked == null
                ? null
                : new ColleagueInvitation(
                        asked,
                        Delivery.valueOf(row.getString("delivery")),
                        problem == null ? null : Problem.valueOf(problem));
    }
}
