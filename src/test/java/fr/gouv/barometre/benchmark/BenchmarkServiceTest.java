package fr.gouv.barometre.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A commune compares itself with those of its size and région, and never learns what a single one of them answered. */
@PortalTest
class BenchmarkServiceTest {

    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");

    @Autowired
    BenchmarkService benchmark;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    private CampaignId campaign;
    private List<String> peers;

    @BeforeEach
    void peersOfTheSameSizeAndRegion() {
        data.clean();
        peers = data.owner().sql("""
                        select insee from commune where current and stratum = 'P10000' and region_code = '75' and insee <> '40192'
                        order by insee limit 6
                        """).query(String.class).list();
        campaign = scene.campaign(2026, "OPEN", peers.toArray(String[]::new));
        SignIn.as(people.referent("40192"));
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private void submitted(int howMany) {
        for (int i = 0; i < howMany; i++) {
            scene.submitted(campaign, peers.get(i), 10 * (i + 1));
        }
    }

    @Test
    void fourPeersAreTooFew() {
        submitted(4);
        assertThat(benchmark.peers(campaign, MONT_DE_MARSAN)).isEmpty();
    }

    @Test
    void fivePeersGiveMedianAndQuartilesOnEveryAxisWithTheirBase() {
        submitted(5);
        PeerScores scores = benchmark.peers(campaign, MONT_DE_MARSAN).orElseThrow();
        assertThat(scores.overall()).isEqualTo(new PeerScores.Spread(5, 20, 30, 40));
        assertThat(scores.axes()).hasSize(7);
        assertThat(scores.axis(7)).contains(new PeerScores.Spread(5, 20, 30, 40));
        assertThat(scores.communes()).isEqualTo(5);
    }

    @Test
    void theCommuneItselfOtherRegionsAndUnfinishedResponsesDoNotCount() {
        submitted(4);
        data.owner().sql("""
                        insert into campaign_expected (campaign_id, insee, stratum, departement_code, region_code)
                        select ?, insee, stratum, departement_code, region_code from commune where insee in ('40192', '59350')
                        """).param(campaign.value()).update();
        scene.submitted(campaign, "40192", 90);
        scene.submitted(campaign, "59350", 90);
        scene.choose(campaign, new InseeCode(peers.get(4)), "GOU-01", "non");
        assertThat(benchmark.peers(campaign, MONT_DE_MARSAN)).isEmpty();
    }

    @Test
    void anotherCommuneIsNotFound() {
        submitted(5);
        assertThatThrownBy(() -> benchmark.peers(campaign, new InseeCode("40088")))
                .isInstanceOf(NotFoundException.class);
    }
}
