package fr.gouv.barometre.territory.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.security.ScopeClause;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.territory.CommuneRow;
import fr.gouv.barometre.territory.Edition;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the territory. It is imported, never edited on screen, so records come straight from the queries. */
@Repository
public class Communes {

    private final JdbcClient jdbc;

    Communes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Best match first. What only the rows of the page need is joined once the page is known. */
    public List<CommuneRow> find(String text, ScopeClause scope, int offset, int limit) {
        CommuneMatch match = CommuneMatch.of(text, scope);
        return jdbc.sql("with " + match.with() + ", page as (select b.* from best b order by " + match.order() + """
                         limit :limit offset :offset)
                        select c.insee, c.name, c.population, c.stratum, c.departement_code, d.name as departement,
                               e.name as epci, b.former_name
                        from page b
                        join commune c on c.insee = b.insee
                        join departement d on d.code = c.departement_code
                        left join epci e on e.siren = c.epci_siren
                        order by """
                        + " " + match.order())
                .params(match.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(TerritoryRows::communeRow)
                .list();
    }

    public int count(String text, ScopeClause scope) {
        CommuneMatch match = CommuneMatch.of(text, scope);
        return jdbc.sql("with " + match.with() + " select count(*) from best")
                .params(match.parameters())
                .query(Integer.class)
                .single();
    }

    public Optional<CommuneDetails> details(InseeCode insee) {
        return jdbc.sql("""
                        select c.*, d.name as departement, r.name as region, e.name as epci,
                               array(select p.postcode from commune_postcode p where p.insee = c.insee order by 1) as postcodes,
                               array(select array[f.insee, f.name, f.kind] from former_commune f
                                     where f.part_of = c.insee order by f.name nulls last, f.insee) as former,
                               g.year, g.source, g.package, g.commune_count
                        from commune c
                        join departement d on d.code = c.departement_code
                        left join region r on r.code = c.region_code
                        left join epci e on e.siren = c.epci_siren
                        join geography_edition g on g.year = c.last_year
                        where c.insee = :insee
                        """)
                .param("insee", insee.value())
                .query(TerritoryRows::communeDetails)
                .optional();
    }

    public Edition edition() {
        return jdbc.sql("select year, source, package, commune_count from geography_edition order by year desc limit 1")
                .query(TerritoryRows::edition)
                .single();
    }
}
