package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.security.Scope;
import fr.gouv.barometre.security.ScopeClause;
import fr.gouv.barometre.survey.CommuneProfile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is known of a commune, brought together from the tables of three features. One statement instead of a call to each,
 * because every single save of an answer needs it.
 */
@Component
public class Profiles {

    private static final String KNOWN = """
            select c.insee, c.name, c.population, s.staff_fte, s.local_revenue_euros,
                   s.safeguard_plan_required, s.safeguard_plan_notified_on,
                   exists (select from opsn_membership m
                           where m.insee = c.insee and m.starts_on <= :day
                             and (m.ends_on is null or m.ends_on > :day)) as opsn_member
            from commune c
            left join commune_situation s on s.insee = c.insee
            """;

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException when no such commune exists */
    public CommuneProfile at(LocalDate day, InseeCode commune) {
        return jdbc.sql(KNOWN + " where c.insee = :insee")
                .param("day", day)
                .param("insee", commune.value())
                .query(Profiles::read)
                .optional()
                .orElseThrow(() -> new NotFoundException("commune " + commune));
    }

    /** Of many communes at once; those outside the scope are left out. */
    public List<CommuneProfile> at(LocalDate day, Collection<InseeCode> communes, Scope scope) {
        ScopeClause within = ScopeClause.of(scope, "c.insee", day);
        return jdbc.sql(KNOWN + " where c.insee = any (:communes) and " + within.sql())
                .param("day", day)
                .param("communes", communes.stream().map(InseeCode::value).toArray(String[]::new))
                .params(within.parameters())
                .query(Profiles::read)
                .list();
    }

    private static CommuneProfile read(ResultSet row, int index) throws SQLException {
        return new CommuneProfile(
                new InseeCode(row.getString("insee")),
                row.getString("name"),
                row.getObject("population", Integer.class),
                row.getBoolean("opsn_member"),
                row.getObject("staff_fte", Integer.class),
                row.getObject("local_revenue_euros", Integer.class),
                row.getObject("safeguard_plan_required", Boolean.class),
                row.getObject("safeguard_plan_notified_on", LocalDate.class));
    }
}
