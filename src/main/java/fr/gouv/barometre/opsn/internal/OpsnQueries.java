package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.MembershipRow;
import fr.gouv.barometre.opsn.OpsnRow;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of operators and of their memberships, each one statement. */
@Component
public class OpsnQueries {

    private final JdbcClient jdbc;

    OpsnQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Row level security leaves out the operators that the caller does not manage. */
    public List<OpsnRow> operators(LocalDate today) {
        return jdbc.sql("""
                        select o.id, o.name, o.short_name, o.simulated, count(m.id) as members
                        from opsn o
                        left join opsn_membership m on m.opsn_id = o.id
                            and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                        group by o.id
                        order by o.name, o.id
                        """)
                .param("today", today)
                .query((rs, index) -> new OpsnRow(
                        new OpsnId(rs.getLong("id")),
                        rs.getString("name"),
                        rs.getString("short_name"),
                        rs.getInt("members"),
                        rs.getBoolean("simulated")))
                .list();
    }

    /** @param text part of a name or a whole INSEE code; empty for all */
    public List<MembershipRow> memberships(OpsnId opsn, String text, int offset, int limit) {
        return jdbc.sql("""
                        select m.id, m.insee, c.name, d.name as departement, m.starts_on, m.ends_on
                        from opsn_membership m
                        join commune c on c.insee = m.insee
                        join departement d on d.code = c.departement_code
                        where m.opsn_id = :opsn
                          and (trim(:text) = '' or m.insee = upper(trim(:text))
                            or search_form(:text) <> '' and c.search_name like '%' || search_form(:text) || '%')
                        order by c.search_name, m.insee, m.starts_on, m.id
                        offset :offset limit :limit
                        """)
                .param("opsn", opsn.value())
                .param("text", text)
                .param("offset", offset)
                .param("limit", limit)
                .query((rs, index) -> new MembershipRow(
                        rs.getLong("id"),
                        new InseeCode(rs.getString("insee")),
                        rs.getString("name"),
                        rs.getString("departement"),
                        rs.getObject("starts_on", LocalDate.class),
                        rs.getObject("ends_on", LocalDate.class)))
                .list();
    }
}
