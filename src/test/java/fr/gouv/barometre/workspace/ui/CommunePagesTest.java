package fr.gouv.barometre.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Location;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.response.SituationService;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Home, results and obligations as the people of a commune read them. */
@PortalTest
@ViewPackages(classes = CommuneHomeView.class)
class CommunePagesTest extends SpringBrowserlessTest {

    private static final InseeCode COMMUNE = new InseeCode("40192");
    private static final String HOME = "communes/40192";
    private static final String RESULTS = "communes/40192/resultats";
    private static final String OBLIGATIONS = "communes/40192/obligations";

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestClock clock;

    @Autowired
    ActionPlanService plans;

    @Autowired
    SituationService situations;

    @BeforeEach
    void aReferent() {
        data.clean();
        SignIn.as(people.referent(COMMUNE.value()));
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private String page(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return words();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private String words() {
        return plain(((Component) getCurrentView()).getElement().getTextRecursively());
    }

    private Button button(String ariaLabel) {
        return $(Button.class).all().stream()
                .filter(b -> plain(b.getAriaLabel().orElse(b.getText())).equals(ariaLabel))
                .findFirst()
                .orElseThrow();
    }

    /** The field of the situation's form; the one of the simulation stands before it. */
    private IntegerField declaredStaff() {
        return $(IntegerField.class).all().stream()
                .filter(field -> field.getLabel().startsWith("Agents"))
                .reduce((simulated, declared) -> declared)
                .orElseThrow();
    }

    private CampaignId openCampaign() {
        return scene.campaign(2026, "OPEN", COMMUNE.value());
    }

    @Test
    void homeSaysWhatIsLeftAndUntilWhen() {
        scene.choose(openCampaign(), COMMUNE, "GOU-01", "non");
        String page = page(HOME);
        assertThat($(H1.class).single().getText()).isEqualTo("Mont-de-Marsan");
        assertThat(page)
                .containsPattern("Il reste \\d+ réponses à donner")
                .contains("vendredi 18 décembre 2026", "dans 24 jours", "Reprendre le questionnaire", "1 réponse sur")
                .contains("Vos trois premières actions", "Désigner un élu au numérique")
                .contains("L’indice global s’affiche à partir de 70 % de réponses : il en manque");
    }

    @Test
    void theFirstActionsCanBeReadAloudFromHome() {
        CampaignId open = openCampaign();
        scene.choose(open, COMMUNE, "GOU-01", "non");
        scene.choose(open, COMMUNE, "CYB-07", "non");
        assertThat(page(HOME))
                .contains(
                        "La loi le demande et, d’après nos réponses, nous n’y sommes pas encore :"
                                + " « Désigner un délégué à la protection des données ».",
                        "action : désigner un élu référent pour le numérique. En 2026, à la question « Un élu de la commune"
                                + " est-il chargé du numérique ? », la commune a répondu : « Non ». Effort : 1 h et un conseil."
                                + " Coût : 0 € (ordre de grandeur).")
                .doesNotContain("Troisième action");
    }

    @Test
    void acceptingFromHomePutsTheActionInThePlan() {
        scene.choose(openCampaign(), COMMUNE, "GOU-01", "non");
        page(HOME);
        button("Ajouter au plan : Désigner un élu au numérique").click();
        assertThat(plans.overview(COMMUNE).plan().with(ActionStatus.ACCEPTED)).hasSize(1);
        assertThat(words()).contains("Secrétaire de mairie a ajouté au plan");
    }

    @Test
    void theLatestChangesSayWhatWasReallyDecided() {
        openCampaign();
        plans.alreadyDone(COMMUNE, "A01", "Arrêté de 2024");
        plans.decline(COMMUNE, "A02", "Pas cette année");
        String title = plans.overview(COMMUNE).plan().find("A01").orElseThrow().title();
        assertThat(page(HOME))
                .contains("Secrétaire de mairie a noté comme déjà faite l’action « " + title + " »")
                .contains("Secrétaire de mairie a écarté")
                .doesNotContain("a ajouté au plan");
    }

    @Test
    void aCommuneThatNeverAnsweredIsToldWhereToBegin() {
        openCampaign();
        assertThat(page(HOME))
                .contains("Commencer le questionnaire", "Vos scores apparaîtront dès les premières réponses");
        assertThat(page(RESULTS)).contains("Pas encore de résultats");
        assertThat(page(OBLIGATIONS)).contains("Obligations numériques", "à renseigner");
    }

    /** Without a person in charge of security: the rule on it is one that every commune answers. */
    private void answeredLastYear() {
        CampaignId lastYear = scene.campaign(2025, "CLOSED", COMMUNE.value());
        scene.choose(lastYear, COMMUNE, "GOU-01", "non");
        scene.choose(lastYear, COMMUNE, "CYB-07", "non");
        scene.submit(lastYear, COMMUNE);
    }

    @Test
    void aReturningCommuneKeepsLastYearsAdviceObligationsAndScoresUntilItAnswersAnew() {
        answeredLastYear();
        CampaignId campaign = openCampaign();
        for (String answeredSinceThen : new String[] {"Aucune réponse sur", "1 réponse sur"}) {
            assertThat(page(HOME))
                    .contains(answeredSinceThen, "Désigner un élu au numérique")
                    .contains("D’après votre réponse de 2025, à confirmer.")
                    .contains("Scores de 2025, votre dernière campagne remise. Campagne 2026");
            assertThat(page(OBLIGATIONS)).contains("En retard", "D’après votre réponse de 2025, à confirmer.");
            assertThat(page(RESULTS)).contains("Résultats 2025");
            scene.choose(campaign, COMMUNE, "GOU-02", "adoptee");
        }
        scene.choose(campaign, COMMUNE, "GOU-01", "non");
        scene.choose(campaign, COMMUNE, "CYB-07", "non");
        assertThat(page(OBLIGATIONS)).contains("En retard").doesNotContain("de 2025");
        scene.submit(campaign, COMMUNE);
        assertThat(page(HOME)).doesNotContain("D’après votre réponse de 2025", "Scores de 2025");
        assertThat(page(RESULTS)).contains("Résultats 2026");
    }

    @Test
    void aCommuneThatTheCampaignDoesNotAskHasNothingToConfirm() {
        answeredLastYear();
        scene.campaign(2026, "OPEN", "40088");
        assertThat(page(OBLIGATIONS)).contains("D’après votre réponse de 2025.").doesNotContain("à confirmer");
    }

    @Test
    void withoutACampaignThePagesStillReadWell() {
        assertThat(page(HOME)).contains("Aucune campagne ouverte");
        assertThat(page(RESULTS)).contains("Pas encore de résultats");
        assertThat(page(OBLIGATIONS)).contains("Règles version 1");
    }

    @Test
    void aCampaignThatDoesNotAskTheCommuneSaysSo() {
        scene.campaign(2026, "OPEN", "40088");
        assertThat(page(HOME)).contains("Commune non attendue à la campagne 2026");
    }

    @Test
    void aReaderSeesThePagesWithoutAnyWayToDecide() {
        scene.choose(openCampaign(), COMMUNE, "GOU-01", "non");
        SignIn.as(people.reader(COMMUNE.value()));
        assertThat(page(HOME)).contains("Désigner un élu au numérique").doesNotContain("Ajouter au plan", "Écarter");
        assertThat(page(OBLIGATIONS)).doesNotContain("Ajouter au plan", "Enregistrer la situation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/resultats", "/obligations"})
    void anotherCommuneIsNotFound(String address) {
        assertThat(page("communes/59350" + address)).doesNotContain("Lille");
        assertThat(page("communes/x" + address)).doesNotContain("habitants");
    }

    /** Paris, the smallest, an empty one, one without population, one outside any EPCI. */
    @ParameterizedTest
    @ValueSource(strings = {"75056", "26274", "55039", "98415", "29083"})
    void unusualCommunesReadWell(String insee) {
        SignIn.as(people.dinum());
        openCampaign();
        for (String page : new String[] {"", "/resultats", "/obligations"}) {
            assertThat(page("communes/" + insee + page)).doesNotContain("null", "Erreur");
        }
    }

    @Test
    void resultsUnfoldDownToTheSum() {
        CampaignId campaign = openCampaign();
        scene.choose(campaign, COMMUNE, "GOU-01", "non");
        scene.choose(campaign, COMMUNE, "GOU-02", "adoptee");
        scene.answer(campaign, COMMUNE, "GOU-03", "{\"t\":\"dont-know\"}");
        assertThat(page(RESULTS))
                .contains("Résultats 2026", "D’où vient 50 ? 0 × 3 + 3 × 3 = 9 points sur 18 possibles")
                .contains("48 % ont un élu chargé du numérique", "3 117 réponses cumulées")
                .contains("par Secrétaire de mairie", "ne compte pas");
    }

    @Test
    void resultsOfAnEarlierCampaignAreOneAddressAway() {
        CampaignId before = scene.campaign(2025, "CLOSED", COMMUNE.value());
        scene.choose(before, COMMUNE, "GOU-01", "delegation");
        scene.choose(openCampaign(), COMMUNE, "GOU-01", "non");
        assertThat(page(RESULTS)).contains("Résultats 2026", "Campagne 2025");
        assertThat(page(RESULTS + "?campagne=2025")).contains("Résultats 2025");
        assertThat(page(RESULTS + "?campagne=1'or'1")).contains("Résultats 2026");
    }

    @Test
    void obligationsSayTheThresholdTheTextTheSourceAndWhatToDo() {
        scene.choose(openCampaign(), COMMUNE, "GOU-01", "non");
        assertThat(page(OBLIGATIONS))
                .contains("obligatoires pour vous", "jamais imposées", "pas une obligation")
                .contains("31 592 habitants", "Texte", "vérifiée le", "Répondre")
                .contains("À traiter", "À jour", "Recommandé", "Sans objet", "À surveiller");
    }

    @Test
    void theRulesAreReplayedForAnotherSizeFromTheAddress() {
        openCampaign();
        assertThat(page(OBLIGATIONS + "?population=812&agents=9&date=2027-06-01"))
                .contains("Simulation", "812 habitants", "9 agents", "1er juin 2027");
        assertThat(page(OBLIGATIONS + "?population=-5&date=demain"))
                .contains("n’a pas été comprise")
                .doesNotContain("Simulation");
    }

    @Test
    void theCalendarSaysSinceWhenWhatIsComingWhatWasAnsweredAndWhatSettlesIt() {
        scene.answer(openCampaign(), COMMUNE, "INT-04", "{\"t\":\"share\",\"v\":22,\"of\":100}");
        assertThat(page(OBLIGATIONS))
                .containsPattern("Calendrier de vos \\d+ obligations")
                .contains("1er janvier 2024 (20 % à partir du 1er janvier 2024, 25 % à partir du 1er janvier 2027")
                .contains("Ce qui vient : le 1er janvier 2027, « Acheter du matériel issu du réemploi")
                .contains("le 1er janvier 2030, « Acheter du matériel issu du réemploi ou du recyclage » (30 %)")
                .contains("22 sur 100", "Acheter reconditionné et organiser la fin de vie du matériel");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(OBLIGATIONS + "#regle-L11", "communes/40192/plan/A06");
    }

    @Test
    void theNextThresholdOfPopulationNamesWhatWouldChange() {
        openCampaign();
        assertThat(page(OBLIGATIONS))
                .contains("Si vous passez 50 000 habitants, une règle change :")
                .contains("« Avoir une stratégie numérique responsable et un bilan annuel » devient obligatoire.");
        assertThat(page(OBLIGATIONS + "?population=812"))
                .contains("Si vous passez 3 500 habitants, 3 règles changent :")
                .contains("« Publier les actes par voie électronique » : 3 501 habitants : à partir de 3 500")
                .contains("Rejouer les règles à 3 501 habitants");
        assertThat(page(OBLIGATIONS + "?population=2000000")).doesNotContain("Si vous passez");
    }

    @Test
    void aSuppositionSaysWhatItChangesComparedWithToday() {
        scene.answer(openCampaign(), COMMUNE, "INT-04", "{\"t\":\"share\",\"v\":22,\"of\":100}");
        assertThat(page(OBLIGATIONS)).doesNotContain("par rapport à aujourd’hui");
        assertThat(page(OBLIGATIONS + "?date=2027-06-01"))
                .contains("Ce qui change par rapport à aujourd’hui")
                .contains("du recyclage » serait « En retard » au lieu de « À jour ».");
        assertThat(page(OBLIGATIONS + "?date=2026-11-25")).contains("Aucune règle ne change");
    }

    @Test
    void theSituationIsDeclaredOnThePageOfTheRulesThatDependOnIt() {
        openCampaign();
        page(OBLIGATIONS);
        test(declaredStaff()).setValue(120);
        button("Enregistrer la situation").click();
        assertThat(situations.read(COMMUNE).staffFte()).isEqualTo(120);
    }

    @Test
    void aNegativeStaffIsRefusedOnItsFieldAndNothingIsWritten() {
        openCampaign();
        page(OBLIGATIONS);
        IntegerField staff = declaredStaff();
        staff.setValue(-3);
        button("Enregistrer la situation").click();
        assertThat(staff.isInvalid()).isTrue();
        assertThat(situations.read(COMMUNE).staffFte()).isNull();
    }
}
