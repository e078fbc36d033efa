package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.CommuneOperators;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnRow;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /**
     * One statement for all that the home of a commune says of its operators.
     *
     * @param decides whether the caller answers for the commune to those that ask
     */
    public CommuneOperators of(InseeCode commune, boolean decides, LocalDate today) {
        CommuneOperators operators = new CommuneOperators(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        jdbc.sql("""
                        select 'FOLLOWED' as relation, o.id, o.name, o.short_name, o.siren, o.website, o.email, o.simulated,
                               null as title, cast(null as date) as answer_by
                        from opsn o
                        where exists (select from opsn_membership m where m.opsn_id = o.id and m.insee = :insee
                            and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today))
                        union all
                        select 'ASKING', null, r.opsn_name, null, null, null, null, null, null, null
                        from membership_request r where :decides and r.insee = :insee and r.state = 'OPEN'
                        union all
                        select 'PROPOSING', null, o.name, o.short_name, null, null, null, null, a.title, a.answer_by
                        from shared_participation p
                        join shared_action a on a.id = p.shared_action_id
                        join opsn o on o.id = p.opsn_id
                        where p.insee = :insee and p.state = 'INVITED' and p.insee in (select writable_communes())
                          and (a.answer_by is null or a.answer_by >= :today)
                        order by name, id, answer_by, title
                        """)
                .param("insee", commune.value())
                .param("decides", decides)
                .param("today", today)
                .query(row -> {
                    switch (row.getString("relation")) {
                        case "ASKING" -> operators.asking().add(row.getString("name"));
                        case "PROPOSING" -> operators.proposals().add(proposal(row));
                        default -> operators.followed().add(details(row));
                    }
                });
        return operators;
    }

    private static CommuneOperators.Proposal proposal(ResultSet row) throws SQLException {
        return new CommuneOperators.Proposal(
                row.getString("short_name"), row.getString("title"), row.getObject("answer_by", LocalDate.class));
    }

    private static OpsnDetails details(ResultSet row) throws SQLException {
        return new OpsnDetails(
                new OpsnId(row.getLong("id")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("siren"),
                row.getString("website"),
                row.getString("email"),
                row.getBoolean("simulated"));
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
