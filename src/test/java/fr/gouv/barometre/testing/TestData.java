package fr.gouv.barometre.testing;

import fr.gouv.barometre.local.LocalDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** The database as its owner sees it, past row level security: to prepare and to look behind the portal's back. */
@Component
public class TestData {

    private final JdbcClient owner = JdbcClient.create(
            new DriverManagerDataSource(TestDatabase.url(), LocalDatabase.OWNER, LocalDatabase.PASSWORD));

    public JdbcClient owner() {
        return owner;
    }

    /** Removes people, operators, campaigns, answers and plans; the territory stays. */
    public void clean() {
        owner.sql("""
                        truncate person, opsn, opsn_membership, access_grant, campaign, campaign_expected, response, answer,
                            answer_revision, commune_situation, action_plan, plan_action, plan_step cascade
                        """).update();
        aFewCommunesUntilTheImportHasRun();
    }

    private void aFewCommunesUntilTheImportHasRun() {
        owner.sql("""
                        with edition as (insert into geography_edition values (2026, 'test', 'test', 4, now())
                                         on conflict do nothing),
                             r as (insert into region values ('75', 'Nouvelle-Aquitaine'), ('32', 'Hauts-de-France')
                                   on conflict do nothing),
                             d as (insert into departement values ('40', 'Landes', '75'), ('59', 'Nord', '32')
                                   on conflict do nothing)
                        insert into commune (insee, name, search_name, population, stratum, departement_code, region_code,
                                             zone, first_year, last_year, current)
                        select v.* from (values
                            ('40192', 'Mont-de-Marsan', 'mont de marsan', 29885, 'P10000', '40', '75', 'metro', 2026, 2026, true),
                            ('40088', 'Dax', 'dax', 21206, 'P10000', '40', '75', 'metro', 2026, 2026, true),
                            ('40001', 'Aire-sur-l''Adour', 'aire sur l adour', 6104, 'P3500', '40', '75', 'metro', 2026, 2026, true),
                            ('59350', 'Lille', 'lille', 238695, 'P100000', '59', '32', 'metro', 2026, 2026, true)) v
                        where not exists (select from commune)
                        """).update();
    }
}
