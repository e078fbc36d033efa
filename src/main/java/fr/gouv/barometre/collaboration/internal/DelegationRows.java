package fr.gouv.barometre.collaboration.internal;

import fr.gouv.barometre.collaboration.DelegatingMember;
import fr.gouv.barometre.collaboration.Delegation;
import fr.gouv.barometre.collaboration.NewDelegation;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of delegations; a revoked or ended one stays, with its day. */
@Component
public class DelegationRows {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    DelegationRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** In force today, by operator then block. */
    public List<Delegation> inForce(InseeCode commune) {
        return inForce("d.insee = :insee order by o.name, d.axis")
                .param("insee", commune.value())
                .query(DelegationRows::read)
                .list();
    }

    /** In force today, commune by commune, each with its blocks. */
    public List<DelegatingMember> inForce(OpsnId operator) {
        return List.copyOf(inForce("d.opsn_id = :opsn order by c.search_name, c.insee, d.axis")
                .param("opsn", operator.value())
                .query(DelegationRows::byMember));
    }

    private static Collection<DelegatingMember> byMember(ResultSet rows) throws SQLException {
        Map<InseeCode, DelegatingMember> members = new LinkedHashMap<>();
        while (rows.next()) {
            InseeCode commune = new InseeCode(rows.getString("insee"));
            DelegatingMember before =
                    members.getOrDefault(commune, new DelegatingMember(commune, rows.getString("commune"), List.of()));
            members.put(commune, before.with(read(rows, rows.getRow())));
        }
        return members.values();
    }

    /** A delegation sleeps while the commune is not a member. */
    private JdbcClient.StatementSpec inForce(String which) {
        return jdbc.sql("""
                        select d.id, d.opsn_id, o.name, d.axis, d.granted_at, d.granted_by_name, d.ends_on, d.insee, c.name as commune
                        from delegation d
                        join opsn o on o.id = d.opsn_id
                        join commune c on c.insee = d.insee
                        where d.revoked_at is null and (d.ends_on is null or d.ends_on > :today)
                          and exists (select from opsn_membership m
                                      where m.opsn_id = d.opsn_id and m.insee = d.insee
                                        and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today))
                          and\s""" + which).param("today", LocalDate.now(clock));
    }

    /** Given again, a block takes the new end. */
    public void give(NewDelegation given, String axis) {
        LocalDate lastDay = given.lastDay();
        jdbc.sql("""
                        insert into delegation (insee, opsn_id, axis, granted_at, granted_by, granted_by_name, ends_on)
                        values (:insee, :opsn, :axis, :now, :by, :name, :end)
                        on conflict (insee, opsn_id, axis) where revoked_at is null do update
                        set ends_on = excluded.ends_on, granted_at = excluded.granted_at,
                            granted_by = excluded.granted_by, granted_by_name = excluded.granted_by_name
                        """)
                .param("insee", given.commune().value())
                .param("opsn", given.opsn().value())
                .param("axis", axis)
                .param("now", OffsetDateTime.now(clock))
                .param("by", user.id().value())
                .param("name", user.displayName())
                .param("end", lastDay == null ? null : lastDay.plusDays(1))
                .update();
    }

    /** At once; twice changes nothing. */
    public void revoke(InseeCode commune, long id) {
        jdbc.sql("update delegation set revoked_at = :now where insee = :insee and id = :id and revoked_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("insee", commune.value())
                .param("id", id)
                .update();
    }

    private static Delegation read(ResultSet row, int index) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                new OpsnId(row.getLong("opsn_id")),
                row.getString("name"),
                row.getString("axis"),
                row.getObject("granted_at", OffsetDateTime.class)
                        .atZoneSameInstant(Dates.ZONE)
                        .toLocalDate(),
                row.getString("granted_by_name"),
                row.getObject("ends_on", LocalDate.class));
    }
}
