package fr.gouv.barometre.campaign.internal;

import fr.gouv.barometre.campaign.ExpectedCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The communes that a choice names: counted before the campaign opens, frozen with their profile when it does. */
@Component
public class ExpectedList {

    private static final String CHOSEN = """
            from commune c
            where c.current
              and (:kind = 'ALL'
                or :kind = 'REGIONS' and c.region_code = any(:codes)
                or :kind = 'DEPARTEMENTS' and c.departement_code = any(:codes)
                or :kind = 'OPSN_MEMBERS' and c.insee in (
                    select m.insee from opsn_membership m
                    where m.opsn_id::text = any(:codes)
                      and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)))
            """;
    private static final String COUNT = "select count(*) " + CHOSEN;
    private static final String FREEZE = """
            insert into campaign_expected (campaign_id, insee, stratum, departement_code, region_code)
            select :campaign, c.insee, c.stratum, c.departement_code, c.region_code
            """ + CHOSEN;

    private final JdbcClient jdbc;

    ExpectedList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(ExpectedCommunes expected, LocalDate today) {
        return jdbc.sql(COUNT)
                .params(parameters(expected, today))
                .query(Integer.class)
                .single();
    }

    /** One statement, however many communes. */
    public int freeze(long campaign, ExpectedCommunes expected, LocalDate today) {
        return jdbc.sql(FREEZE)
                .param("campaign", campaign)
                .params(parameters(expected, today))
                .update();
    }

    public boolean contains(long campaign, String insee) {
        return jdbc.sql(
                        "select exists (select from campaign_expected where campaign_id = :campaign and insee = :insee)")
                .param("campaign", campaign)
                .param("insee", insee)
                .query(Boolean.class)
                .single();
    }

    private static Map<String, Object> parameters(ExpectedCommunes expected, LocalDate today) {
        return Map.of(
                "kind", expected.kind().name(),
                "codes", expected.codes().toArray(String[]::new),
                "today", today);
    }
}
