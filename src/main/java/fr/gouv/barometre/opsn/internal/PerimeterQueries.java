package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.Area;
import fr.gouv.barometre.opsn.AreaKind;
import fr.gouv.barometre.opsn.Candidate;
import fr.gouv.barometre.opsn.Perimeter;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The perimeter of an operator: départements and EPCI, and their communes of today. */
@Component
public class PerimeterQueries {

    /** Condition on a commune {@code c}; needs the parameter {@code opsn}. */
    static final String INSIDE = """
            (c.departement_code in (select p.code from opsn_perimeter p where p.opsn_id = :opsn and p.kind = 'DEPARTEMENT')
             or c.epci_siren in (select p.code from opsn_perimeter p where p.opsn_id = :opsn and p.kind = 'EPCI'))
            """;

    private static final String COUNTS = """
            with member as (
                select distinct coalesce(c.successor_insee, c.insee) as insee
                from opsn_membership m join commune c on c.insee = m.insee
                where m.opsn_id = :opsn and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)),
            inside as (select c.insee from commune c where c.current and
            """ + INSIDE + """
            )
            select (select count(*) from inside) as communes,
                (select count(*) from inside join member using (insee)) as members_inside,
                (select count(*) from member where insee not in (select i.insee from inside i)) as members_outside
            """;

    private static final String NOT_MEMBERS = """

            from commune c join departement d on d.code = c.departement_code
            where c.current and (not :insideOnly or
            """ + INSIDE + """
            )
              and (trim(:text) = '' or c.insee = upper(trim(:text))
                or search_form(:text) <> '' and c.search_name like '%' || search_form(:text) || '%'
                or exists (select from commune_postcode p where p.insee = c.insee and p.postcode = trim(:text)))
              and not exists (select from opsn_membership m where m.opsn_id = :opsn and m.insee = c.insee
                and (m.ends_on is null or m.ends_on > :today))
            """;

    private final JdbcClient jdbc;
    private final AreaQueries areas;

    PerimeterQueries(JdbcClient jdbc, AreaQueries areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    public Perimeter of(OpsnId opsn, LocalDate today) {
        List<Area> perimeter = areas.ofPerimeter(opsn);
        return jdbc.sql(COUNTS)
                .param("opsn", opsn.value())
                .param("today", today)
                .query((row, index) -> new Perimeter(
                        perimeter, row.getInt("communes"), row.getInt("members_inside"), row.getInt("members_outside")))
                .single();
    }

    public boolean contains(OpsnId opsn, InseeCode commune) {
        return holds("in_perimeter", opsn, commune);
    }

    /** Whether nobody is robbed when this commune joins: no other operator, and never a person of its own. */
    public boolean standsAlone(OpsnId opsn, InseeCode commune) {
        return holds("stands_alone", opsn, commune);
    }

    private boolean holds(String function, OpsnId opsn, InseeCode commune) {
        return jdbc.sql("select " + function + "(:opsn, :insee)")
                .param("opsn", opsn.value())
                .param("insee", commune.value())
                .query(Boolean.class)
                .single();
    }

    public void add(OpsnId opsn, AreaKind kind, String code) {
        change(
                "insert into opsn_perimeter (opsn_id, kind, code) values (:opsn, :kind, :code) on conflict do nothing",
                opsn,
                kind,
                code);
    }

    public void remove(OpsnId opsn, AreaKind kind, String code) {
        change("delete from opsn_perimeter where opsn_id = :opsn and kind = :kind and code = :code", opsn, kind, code);
    }

    private void change(String sql, OpsnId opsn, AreaKind kind, String code) {
        jdbc.sql(sql)
                .param("opsn", opsn.value())
                .param("kind", kind.name())
                .param("code", code)
                .update();
    }

    /** Communes of today that are no members, today or to come, by name. */
    public List<Candidate> candidates(
            OpsnId opsn, String text, boolean insideOnly, LocalDate today, int offset, int limit) {
        return notMembers(
                        "select c.insee, c.name, d.name as departement" + NOT_MEMBERS + """
                        order by c.search_name <> search_form(:text), c.search_name, c.insee
                        offset :offset limit :limit
                        """,
                        opsn,
                        text,
                        insideOnly,
                        today)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new Candidate(
                        new InseeCode(row.getString("insee")), row.getString("name"), row.getString("departement")))
                .list();
    }

    /** Of the perimeter. */
    public int countNotMembers(OpsnId opsn, String text, LocalDate today) {
        return notMembers("select count(*)" + NOT_MEMBERS, opsn, text, true, today)
                .query(Integer.class)
                .single();
    }

    private StatementSpec notMembers(String sql, OpsnId opsn, String text, boolean insideOnly, LocalDate today) {
        return jdbc.sql(sql)
                .param("opsn", opsn.value())
                .param("text", text)
                .param("insideOnly", insideOnly)
                .param("today", today);
    }
}
