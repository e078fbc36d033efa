package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.Area;
import fr.gouv.barometre.opsn.AreaKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** EPCI and départements, and their communes of today. */
@Component
public class AreaQueries {

    private static final String AREAS = """
            select a.kind, a.code, a.name,
                (select count(*) from commune c where c.current
                    and case a.kind when 'EPCI' then c.epci_siren = a.code else c.departement_code = a.code end) as communes
            from (select 'DEPARTEMENT' as kind, code, name from departement
                union all select 'EPCI', siren, name from epci) a
            """;

    private final JdbcClient jdbc;

    AreaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param text part of a name, or a whole code; empty for all */
    public List<Area> search(String text, int offset, int limit) {
        return jdbc.sql(AREAS + """
                        where trim(:text) = '' or a.code = upper(trim(:text))
                           or search_form(:text) <> '' and search_form(a.name) like '%' || search_form(:text) || '%'
                        order by a.kind, a.name, a.code
                        offset :offset limit :limit
                        """)
                .param("text", text)
                .param("offset", offset)
                .param("limit", limit)
                .query(AreaQueries::area)
                .list();
    }

    public Optional<Area> find(AreaKind kind, String code) {
        return jdbc.sql(AREAS + " where a.kind = :kind and a.code = :code")
                .param("kind", kind.name())
                .param("code", code)
                .query(AreaQueries::area)
                .optional();
    }

    /** Those of an operator's perimeter, départements first. */
    public List<Area> ofPerimeter(OpsnId opsn) {
        return jdbc.sql(AREAS + """
                        join opsn_perimeter p on p.opsn_id = :opsn and p.kind = a.kind and p.code = a.code
                        order by a.kind, a.name, a.code
                        """)
                .param("opsn", opsn.value())
                .query(AreaQueries::area)
                .list();
    }

    private static Area area(ResultSet row, int index) throws SQLException {
        return new Area(
                AreaKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getInt("communes"));
    }

    /** The communes of today, by name, as the lines of a list. */
    public List<MemberLine> lines(AreaKind kind, String code) {
        return jdbc.sql("""
                        select c.insee, c.name from commune c
                        where c.current
                          and case :kind when 'EPCI' then c.epci_siren = :code else c.departement_code = :code end
                        order by c.search_name, c.insee
                        """)
                .param("kind", kind.name())
                .param("code", code)
                .query((rs, index) -> {
                    String insee = rs.getString("insee");
                    List<String> cells = List.of(insee, rs.getString("name"));
                    return new MemberLine(
                            index + 1, cells, insee, null, null, null, null, null, List.of(), null, null, null);
                })
                .list();
    }
}
