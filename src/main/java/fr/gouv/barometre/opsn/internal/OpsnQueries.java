package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.CommuneOperators;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnRow;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** @param decides whether the caller answers for the commune to those that ask */
    public CommuneOperators of(InseeCode commune, boolean decides, LocalDate today) {
        List<OpsnDetails> followed = new ArrayList<>();
        List<String> asking = new ArrayList<>();
        jdbc.sql("""
                        select o.id, o.name, o.short_name, o.siren, o.website, o.email, o.simulated
                        from opsn o
                        where exists (select from opsn_membership m where m.opsn_id = o.id and m.insee = :insee
                            and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today))
                        union all
                        select null, r.opsn_name, null, null, null, null, null
                        from membership_request r where :decides and r.insee = :insee and r.state = 'OPEN'
                        order by 2, 1
                        """)
                .param("insee", commune.value())
                .param("decides", decides)
                .param("today", today)
                .query(row -> {
                    if (row.getString("short_name") == null) {
                        asking.add(row.getString("name"));
                    } else {
                        followed.add(new OpsnDetails(
                                new OpsnId(row.getLong("id")),
                                row.getString("name"),
                                row.getString("short_name"),
                                row.getString("siren"),
                                row.getString("website"),
                                row.getString("email"),
                                row.getBoolean("simulated")));
                    }
                });
        return new CommuneOperators(followed, asking);
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
