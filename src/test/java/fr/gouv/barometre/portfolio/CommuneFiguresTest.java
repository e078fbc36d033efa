package fr.gouv.barometre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.survey.AnswerValue.Choice;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import fr.gouv.barometre.workspace.Replay;
import fr.gouv.barometre.workspace.WorkspaceService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three members of different sizes, with answers of this year and of the year before. */
@PortalTest
class CommuneFiguresTest {

    private static final InseeCode AIRE = new InseeCode("40001");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");
    private static final QuestionCode DPO = new QuestionCode("CYB-07");

    @Autowired
    CommuneFigures figures;

    @Autowired
    PortfolioService portfolios;

    @Autowired
    WorkspaceService workspace;

    @Autowired
    ResponseService responses;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    private OpsnId landes;
    private CampaignId campaign;

    @BeforeEach
    void threeMembers() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40001", "40088", "40192");
        CampaignId before = scene.campaign(2025, "CLOSED", "40001", "40088", "40192");
        campaign = scene.campaign(2026, "OPEN", "40001", "40088", "40192");
        scene.choose(before, DAX, "CYB-07", "non");
        scene.choose(before, DAX, "SER-01", "oui");
        scene.choose(before, DAX, "SER-06", "non");
        scene.choose(campaign, DAX, "CYB-07", "oui");
        scene.choose(campaign, MONT_DE_MARSAN, "CYB-07", "non");
        scene.choose(campaign, MONT_DE_MARSAN, "INT-09", "non");
        scene.choose(campaign, AIRE, "INT-09", "non");
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private int refresh() {
        return SystemWork.call(figures::refresh);
    }

    private Map<InseeCode, List<String>> late() throws Exception {
        return SignIn.as(
                people.manager(landes),
                () -> portfolios.rows(landes, campaign, PortfolioFilter.ALL, PortfolioOrder.BY_NAME, 0, 50).stream()
                        .filter(row -> row.late() != null)
                        .collect(Collectors.toMap(PortfolioRow::insee, PortfolioRow::late)));
    }

    private List<String> lateOnTheCommunesOwnPage(InseeCode commune) throws Exception {
        return SignIn.as(
                people.reader(commune.value()),
                () -> workspace.obligations(commune, Replay.TODAY).with(Fulfilment.LATE).stream()
                        .map(Obligation::code)
                        .toList());
    }

    @Test
    void obligationsAreLateForTheOperatorWhenTheyAreForTheCommune() throws Exception {
        assertThat(late()).as("not computed yet").isEmpty();
        assertThat(refresh()).isEqualTo(3);
        Map<InseeCode, List<String>> late = late();
        for (InseeCode commune : List.of(AIRE, DAX, MONT_DE_MARSAN)) {
            assertThat(late.get(commune)).as(commune.value()).isEqualTo(lateOnTheCommunesOwnPage(commune));
        }
        assertThat(late.get(MONT_DE_MARSAN)).contains("L3");
        assertThat(late.get(DAX)).contains("L4").doesNotContain("L3");
    }

    /** Dax had no DPO last year and has one now; what it did not answer again is no settlement. */
    @Test
    void anObligationIsSettledByAnAnswerSinceTheCampaignOpened() {
        refresh();
        assertThat(data.owner()
                        .sql(
                                "select insee || ' ' || array_to_string(settled_obligations, ',') from commune_figures order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("40001 ", "40088 L3", "40192 ");
    }

    @Test
    void nothingIsKnownOfTheObligationsOfACommuneThatNeverAnswered() throws Exception {
        people.membership(landes, "40279", LocalDate.of(2020, 1, 1), null);
        assertThat(refresh()).isEqualTo(4);
        assertThat(late()).containsOnlyKeys(AIRE, DAX, MONT_DE_MARSAN);
    }

    @Test
    void anAnswerMakesItsCommuneDueAgainAndNoOther() throws Exception {
        refresh();
        assertThat(refresh()).as("nothing changed").isZero();
        SignIn.as(
                people.referent("40192"),
                () -> responses.save(
                        new SaveAnswer(campaign, MONT_DE_MARSAN, DPO, new Choice("oui"), UUID.randomUUID(), 1)));
        assertThat(refresh()).isEqualTo(1);
        assertThat(late().get(MONT_DE_MARSAN)).doesNotContain("L3").isEqualTo(lateOnTheCommunesOwnPage(MONT_DE_MARSAN));
    }

    @Test
    void eachDayAndEachNewMemberIsComputed() {
        refresh();
        people.membership(landes, "40046", LocalDate.of(2026, 11, 1), null);
        assertThat(refresh()).isEqualTo(1);
        clock.set(TestClock.START.plusDays(1));
        assertThat(refresh()).isEqualTo(4);
    }

    @Test
    void ofTwoNodesOneComputesEachCommune() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> node = () -> {
            together.await();
            return refresh();
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            int computed = 0;
            for (Future<Integer> done : nodes.invokeAll(List.of(node, node))) {
                computed += done.get();
            }
            assertThat(computed).isEqualTo(3);
        }
    }
}
