package fr.gouv.barometre.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.benchmark.PeerSnapshots;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.survey.AnswerValue.Choice;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Results and evolution of communes that answered four times, once or never, merged, tiny, huge or far away. */
@PortalTest
@ViewPackages(classes = CommuneHomeView.class)
class CommuneEvolutionTest extends SpringBrowserlessTest {

    private static final InseeCode COMMUNE = new InseeCode("40192");

    @Autowired
    ResponseService responses;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    PeerSnapshots snapshots;

    @Autowired
    ActionPlanService plans;

    @BeforeEach
    void nobody() {
        data.clean();
    }

    @AfterEach
    void leave() {
        SignIn.out();
        scene.separate();
    }

    private String page(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        String words = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(words).doesNotContain("NaN", "null", "{0}");
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private CampaignId answered(int year, String status, InseeCode commune, String elu) {
        CampaignId campaign = scene.campaign(year, status, commune.value());
        scene.choose(campaign, commune, "GOU-01", elu);
        scene.submit(campaign, commune);
        return campaign;
    }

    @Test
    void fourCampaignsMakeLinesAndSentences() {
        answered(2023, "CLOSED", COMMUNE, "non");
        answered(2024, "CLOSED", COMMUNE, "non");
        answered(2025, "CLOSED", COMMUNE, "epci");
        answered(2026, "OPEN", COMMUNE, "delegation");
        SignIn.as(people.referent(COMMUNE.value()));
        assertThat(page("communes/40192/evolution"))
                .contains("2023", "2024", "2025", "2026")
                .contains("« Non, le sujet est porté seulement par l’intercommunalité » en 2025")
                .contains("« Oui, avec une délégation par arrêté » en 2026")
                .contains("moins de 5 autres communes ont répondu");
        assertThat($(LineChart.class).all()).isNotEmpty();
    }

    @Test
    void oneCampaignIsSaidToBeTheOnlyOne() {
        answered(2026, "OPEN", COMMUNE, "non");
        SignIn.as(people.referent(COMMUNE.value()));
        assertThat(page("communes/40192/evolution")).contains("La commune a répondu une seule fois, en 2026");
        assertThat(page("communes/40192/resultats")).contains("Gouvernance et stratégie");
    }

    /** Rouvroy-Ripont has 4 inhabitants; Paris; Saint-Barthélemy has no EPCI; on Clipperton nobody is counted. */
    @ParameterizedTest
    @CsvSource({
        "51470, true",
        "51470, false",
        "75056, true",
        "75056, false",
        "97701, true",
        "97701, false",
        "98901, true"
    })
    void unusualCommunesReadAsTheOthers(String insee, boolean answers) {
        InseeCode commune = new InseeCode(insee);
        if (answers) {
            answered(2025, "CLOSED", commune, "non");
            answered(2026, "OPEN", commune, "referent");
        }
        SignIn.as(people.referent(insee));
        String said = answers ? "Axe par axe" : "Pas encore de résultats";
        assertThat(page("communes/" + insee + "/resultats")).contains(said);
        assertThat(page("communes/" + insee + "/evolution")).contains(said);
    }

    @Test
    void theHistoryOfAMergedCommuneStandsUnderItsName() {
        InseeCode former = new InseeCode("40002");
        scene.merge(former, COMMUNE);
        answered(2024, "CLOSED", former, "referent");
        answered(2026, "OPEN", COMMUNE, "non");
        SignIn.as(people.referent(COMMUNE.value()));
        String name = data.owner()
                .sql("select name from commune where insee = '40002'")
                .query(String.class)
                .single();
        assertThat(page("communes/40192/evolution")).contains("Avant la fusion", name + ", 2024");
    }

    @Test
    void anActionDoneShowsTheAnswerBeforeAndThatItIsToBeGivenAgain() {
        answered(2026, "OPEN", COMMUNE, "non");
        SignIn.as(people.referent(COMMUNE.value()));
        plans.accept(COMMUNE, "A01");
        plans.start(COMMUNE, "A01");
        plans.finish(COMMUNE, "A01", "Arrêté du 3 novembre");
        assertThat(page("communes/40192/evolution"))
                .contains("« Désigner un élu au numérique », action terminée le 24 novembre 2026.")
                .contains("La réponse était « Non » ; elle n’a pas encore été redonnée depuis.");
    }

    @Test
    void theProofOfAnActionOutlivesTheAnswersThatFollow() {
        CampaignId campaign = answered(2026, "OPEN", COMMUNE, "non");
        SignIn.as(people.referent(COMMUNE.value()));
        responses.reopen(campaign, COMMUNE);
        plans.accept(COMMUNE, "A01");
        plans.finish(COMMUNE, "A01", "Arrêté du 3 novembre");
        for (String given : List.of("referent", "delegation")) {
            int revision = given.equals("referent") ? 1 : 2;
            responses.save(new SaveAnswer(
                    campaign, COMMUNE, new QuestionCode("GOU-01"), new Choice(given), UUID.randomUUID(), revision));
        }
        assertThat(page("communes/40192/evolution"))
                .contains("La réponse était « Non », elle est maintenant « Oui, un élu référent sans délégation ».")
                .doesNotContain("elle n’a pas encore été redonnée depuis");
    }

    @Test
    void theGroupOfPeersIsChosenWithItsBaseAndItsReasonsAndStaysInTheAddress() {
        List<String> others = data.owner().sql("""
                        select insee from commune where current and stratum = 'P10000' and region_code = '75'
                        and insee <> '40192' order by insee limit 10
                        """).query(String.class).list();
        CampaignId campaign = scene.campaign(
                2026, "OPEN", Stream.concat(Stream.of("40192"), others.stream()).toArray(String[]::new));
        scene.submitted(campaign, "40192", 40);
        others.forEach(other -> scene.submitted(campaign, other, 40));
        SystemWork.run(snapshots::take);
        SignIn.as(people.referent("40192"));
        assertThat(page("communes/40192/resultats"))
                .contains("10 000 à 49 999 habitants, Nouvelle-Aquitaine : 11 communes, dont la vôtre")
                .contains("10 000 à 49 999 habitants, France : 11 communes, dont la vôtre");
        assertThat(page("communes/40192/resultats?groupe=strate"))
                .contains("Semblables : 10 000 à 49 999 habitants, France (11 communes, dont la vôtre)")
                .contains("médiane 40, entre 40 et 40 à 95 %");
        assertThat(page("communes/40192/resultats?groupe=strate-departement"))
                .contains("Pas de comparaison avec 10 000 à 49 999 habitants, Landes pour la campagne 2026");
        assertThat(page("communes/40192/resultats?groupe=%3Cscript%3E&avec=x")).contains("Gouvernance");
        assertThat(page("communes/40192/evolution")).contains("Médiane des semblables", "11 communes, dont la vôtre");
    }
}
