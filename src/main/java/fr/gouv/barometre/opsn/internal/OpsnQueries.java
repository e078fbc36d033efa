package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.OpsnRow;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of operators, each one statement. */
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
}
