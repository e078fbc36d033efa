package fr.gouv.barometre.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.benchmark.PeerGroup.Kind;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A commune compares itself with groups of others, and never learns what a single one of them answered. */
@PortalTest
class BenchmarkServiceTest {

    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");

    @Autowired
    BenchmarkService benchmark;

    @Autowired
    PeerSnapshots snapshots;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @Autowired
    CommuneScene scene;

    private CampaignId campaign;
    private List<String> peers;

    @BeforeEach
    void peersOfTheSameSizeAndRegion() {
        data.clean();
        peers = data.owner().sql("""
                        select insee from commune
                        where current and stratum = 'P10000' and region_code = '75' and departement_code <> '40'
                        order by insee limit 12
                        """).query(String.class).list();
        campaign = scene.campaign(
                2026, "OPEN", Stream.concat(Stream.of("40192"), peers.stream()).toArray(String[]::new));
        SignIn.as(people.referent("40192"));
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private void submitted(int howMany) {
        IntStream.range(0, howMany).forEach(i -> scene.submitted(campaign, peers.get(i), Math.min(100, 10 * (i + 1))));
    }

    private void snapshot() {
        SystemWork.run(snapshots::take);
    }

    private PeerChoice of(Kind kind) {
        return benchmark.peers(MONT_DE_MARSAN).get(campaign).stream()
                .filter(choice -> choice.group().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private int figures() {
        return data.owner()
                .sql("select count(*)::int from peer_figure")
                .query(Integer.class)
                .single();
    }

    @Test
    void nothingIsLive() {
        submitted(6);
        assertThat(of(Kind.STRATUM_REGION))
                .matches(choice -> choice.scores() == null && choice.deducibleFrom() == null);
    }

    @Test
    void fourPeersAreTooFewAndLeaveNoFigureBehind() {
        submitted(4);
        snapshot();
        assertThat(of(Kind.STRATUM_REGION).scores()).isNull();
        assertThat(figures()).isZero();
    }

    @Test
    void fivePeersGiveMedianAndQuartilesOnEveryAxisWithTheirBase() {
        submitted(5);
        snapshot();
        PeerScores scores = of(Kind.STRATUM_REGION).scores();
        Spread spread = new Spread(5, 20, 30, 40, null);
        assertThat(scores.overall()).isEqualTo(spread);
        assertThat(scores.axes()).hasSize(7);
        assertThat(scores.axis(7)).contains(spread);
        assertThat(scores.communes()).isEqualTo(5);
        assertThat(scores.includesViewer()).isFalse();
    }

    @Test
    void aCommuneOfTheGroupNeedsFiveOthers() {
        scene.submitted(campaign, "40192", 90);
        submitted(4);
        snapshot();
        assertThat(of(Kind.STRATUM_REGION).scores()).isNull();
    }

    @Test
    void withFiveOthersTheGroupSaysThatItHoldsTheCommuneItself() {
        scene.submitted(campaign, "40192", 90);
        submitted(5);
        snapshot();
        assertThat(of(Kind.STRATUM_REGION).scores())
                .matches(PeerScores::includesViewer)
                .matches(scores -> scores.communes() == 6);
    }

    @Test
    void lookingBeforeAndAfterOneSubmissionShowsTheSameFiguresUntilFiveMoreCame() {
        submitted(5);
        snapshot();
        int before = figures();
        clock.set(TestClock.START.plusDays(1));
        later(5, 9);
        snapshot();
        assertThat(figures()).isEqualTo(before);
        assertThat(of(Kind.STRATUM_REGION).scores().communes()).isEqualTo(5);
        later(9, 10);
        clock.set(TestClock.START.plusDays(2));
        snapshot();
        assertThat(of(Kind.STRATUM_REGION).scores().communes()).isEqualTo(10);
    }

    /** Handed in after the first snapshot. */
    private void later(int from, int to) {
        IntStream.range(from, to).forEach(i -> {
            scene.submitted(campaign, peers.get(i), 50);
            data.owner()
                    .sql("update response set submitted_at = ? where insee = ?")
                    .params(TestClock.START.plusDays(to == 9 ? 0 : 1).atTime(20, 0), peers.get(i))
                    .update();
        });
    }

    @Test
    void takenTwiceOrByTwoServersAtOnceASnapshotIsThere() throws Exception {
        submitted(6);
        try (var servers = Executors.newFixedThreadPool(2)) {
            for (var done : servers.invokeAll(
                    List.of(Executors.callable(this::snapshot), Executors.callable(this::snapshot)))) {
                done.get();
            }
        }
        int once = figures();
        assertThat(once).isPositive();
        clock.set(TestClock.START.plusDays(1));
        snapshot();
        assertThat(figures()).isEqualTo(once);
    }

    @Test
    void theMembersOfTheOperatorAreAGroupUnlessTheyTellAFewCommunesApart() {
        submitted(12);
        OpsnId wide =
                people.operator("Large", "40192", peers.get(0), peers.get(1), peers.get(2), peers.get(3), peers.get(4));
        OpsnId tight = people.operator(
                "Serré",
                Stream.concat(Stream.of("40192"), peers.stream().limit(10)).toArray(String[]::new));
        snapshot();
        List<PeerChoice> operators = benchmark.peers(MONT_DE_MARSAN).get(campaign).stream()
                .filter(choice -> choice.group().kind() == Kind.OPSN)
                .toList();
        assertThat(operators)
                .filteredOn(choice -> choice.group().address().equals("opsn-" + wide.value()))
                .singleElement()
                .matches(choice -> choice.scores().communes() == 5);
        assertThat(operators)
                .filteredOn(choice -> choice.group().address().equals("opsn-" + tight.value()))
                .singleElement()
                .matches(choice -> choice.scores() == null && choice.deducibleFrom() == Kind.STRATUM);
    }

    @Test
    void aQuestionHasItsOwnFiguresOnItsOwnBase() {
        submitted(6);
        data.owner()
                .sql("update response set question_scores = array[1, null]::real[] where insee <> ?")
                .param(peers.getFirst())
                .update();
        snapshot();
        PeerScores scores = of(Kind.STRATUM_REGION).scores();
        assertThat(scores.question(new QuestionCode("GOU-01"))).contains(new Spread(5, 1, 1, 1, null));
        assertThat(scores.question(new QuestionCode("GOU-02"))).isEmpty();
    }

    @Test
    void anotherCommuneIsNotFound() {
        assertThatThrownBy(() -> benchmark.peers(new InseeCode("40088"))).isInstanceOf(NotFoundException.class);
    }
}
