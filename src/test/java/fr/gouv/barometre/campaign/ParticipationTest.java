package fr.gouv.barometre.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.territory.Stratum;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Every number of the participation page, counted a second time by hand over the whole country. */
@PortalTest
class ParticipationTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    ParticipationService participations;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    private CampaignId campaign;
    private OpsnId opsn;

    /** Every eleventh commune submitted, every seventh of the others started. */
    @BeforeEach
    void wholeCountryAnswers() {
        data.clean();
        SignIn.as(people.dinum());
        campaign = campaigns.create(new CampaignDraft(
                "Campagne", TestClock.START, TestClock.START.plusDays(30), 1, ExpectedCommunes.all()));
        campaigns.openNow(campaign);
        data.owner().sql("""
                        insert into response (campaign_id, insee, status, started_at, changed_at, submitted_at)
                        select ?, insee, case when n % 11 = 0 then 'SUBMITTED' else 'IN_PROGRESS' end, now(), now(),
                               case when n % 11 = 0 then now() end
                        from (select insee, row_number() over (order by insee) as n from commune where current) numbered
                        where n % 11 = 0 or n % 7 = 0
                        """).param(campaign.value()).update();
        opsn = people.operator("Opérateur des Landes", "40192", "40088", "40001");
        people.membership(opsn, "40279", LocalDate.of(2020, 1, 1), TestClock.START);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    /** The same, read row by row and counted here: no grouping in SQL. */
    private Map<String, Turnout> recount() {
        Map<String, Turnout> counted = new HashMap<>();
        data.owner().sql("""
                        select c.insee, case when c.zone <> 'com' then c.region_code end as region_code,
                               c.departement_code, c.stratum,
                               (select r.status from response r where r.campaign_id = ? and r.insee = c.insee) as status
                        from commune c where c.current
                        """).param(campaign.value()).query(rs -> {
            String status = rs.getString("status");
            Turnout one = new Turnout(1, status == null ? 0 : 1, "SUBMITTED".equals(status) ? 1 : 0);
            String region = rs.getString("region_code");
            for (String group : List.of(
                    "all",
                    "region " + region,
                    "departement " + rs.getString("departement_code"),
                    "stratum " + rs.getString("stratum"),
                    "cell " + region + " " + rs.getString("stratum"))) {
                counted.merge(group, one, Turnout::plus);
            }
        });
        return counted;
    }

    @Test
    void everyNumberEqualsAnIndependentRecount() {
        Map<String, Turnout> shown = new HashMap<>();
        Participation participation = participations.of(campaign);
        shown.put("all", participation.total());
        participation.regions().forEach(region -> {
            shown.put("region " + region.code(), region.turnout());
            region.byStratum()
                    .forEach((stratum, turnout) -> shown.put("cell " + region.code() + " " + stratum, turnout));
        });
        participation.departements().forEach(row -> shown.put("departement " + row.code(), row.turnout()));
        participation.strata().forEach((stratum, turnout) -> shown.put("stratum " + stratum, turnout));
        assertThat(shown).isEqualTo(recount());
    }

    @Test
    void communesWithoutPopulationCountWithTheSmallest() {
        int withoutPopulation = data.owner()
                .sql("select count(*) from commune where current and population is null")
                .query(Integer.class)
                .single();
        int small = data.owner()
                .sql("select count(*) from commune where current and population < 500")
                .query(Integer.class)
                .single();
        assertThat(withoutPopulation).isPositive();
        assertThat(participations.of(campaign).strata().get(Stratum.P0).expected())
                .isEqualTo(small + withoutPopulation);
    }

    @Test
    void anOperatorCountsItsMembersOfToday() {
        assertThat(participations.of(campaign).operators()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Opérateur des Landes");
            assertThat(row.turnout().expected()).isEqualTo(3);
            assertThat(row.turnout().hasRate()).as("3 communes give no rate").isFalse();
        });
    }

    @Test
    void regionsComeByNameAndTheCollectivitiesOverseasLast() {
        List<RegionTurnout> regions = participations.of(campaign).regions();
        assertThat(regions)
                .extracting(RegionTurnout::name)
                .startsWith("Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté")
                .containsSubsequence("Hauts-de-France", "Île-de-France", "La Réunion")
                .endsWith((String) null)
                .hasSize(19);
        assertThat(regions.getLast().turnout().expected()).isEqualTo(94);
    }

    @Test
    void aHandfulOfStatementsForTheWholeCountry() throws Exception {
        assertThat(StatementCount.of(() -> participations.of(campaign))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void theListShowsTheSameTotal() {
        assertThat(campaigns.all())
                .singleElement()
                .extracting(CampaignRow::turnout)
                .isEqualTo(participations.of(campaign).total());
    }

    @Test
    void aCampaignThatNeverOpenedHasNoParticipation() {
        CampaignId draft = campaigns.create(new CampaignDraft(
                "Suivante", TestClock.START, TestClock.START.plusDays(30), 1, ExpectedCommunes.all()));
        assertThat(participations.of(draft).total()).isEqualTo(Turnout.NONE);
    }

    @Test
    void onlyDinumReadsIt() {
        SignIn.as(people.manager(opsn));
        assertThatThrownBy(() -> participations.of(campaign)).isInstanceOf(AccessDeniedException.class);
    }
}
