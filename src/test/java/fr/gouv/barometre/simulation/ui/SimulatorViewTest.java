package fr.gouv.barometre.simulation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Location;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = SimulatorView.class)
class SimulatorViewTest extends SpringBrowserlessTest {

    private static final InseeCode COMMUNE = new InseeCode("40192");
    private static final String SIMULATOR = "communes/40192/simulateur";

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    ActionPlanService plans;

    @BeforeEach
    void aCommuneWithoutAnEluNorADpo() {
        data.clean();
        SignIn.as(people.referent(COMMUNE.value()));
        CampaignId campaign = scene.campaign(2026, "OPEN", COMMUNE.value());
        scene.choose(campaign, COMMUNE, "GOU-01", "non");
        scene.choose(campaign, COMMUNE, "CYB-01", "non");
        scene.choose(campaign, COMMUNE, "CYB-07", "non");
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private String page(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return words();
    }

    private String words() {
        return ((Component) getCurrentView())
                .getElement()
                .getTextRecursively()
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private void click(String button) {
        Button found = $(Button.class).all().stream()
                .filter(b -> b.getText().equals(button))
                .findFirst()
                .orElseThrow();
        test(found).click();
    }

    private Checkbox box(String title) {
        return $(Checkbox.class).all().stream()
                .filter(b -> b.getLabel().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tickingAnActionShowsWhatItBringsAndWhatItCosts() {
        assertThat(page(SIMULATOR)).contains("Cochez une action pour voir", "Désigner un élu référent");
        test(box("Désigner un élu au numérique")).click();
        assertThat(words()).contains("1 action, 0,5 jour de travail, 0 €", "Gouvernance067+ 67");
        test(box("Désigner un élu au numérique")).click();
        assertThat(words()).contains("Cochez une action pour voir");
    }

    @Test
    void theAddressKeepsWhatIsSupposed() {
        assertThat(page(SIMULATOR + "?actions=A11,A16&jours=5&euros=2000"))
                .contains("2 actions, 6 jours de travail, de 0 à 2 280 € hors taxes")
                .contains("1 action sans coût connu n’est pas comptée dans ce montant : Partager un responsable")
                .contains("Dépasse votre temps (5 jours) de 1 jour.")
                .contains("Tient dans votre budget (2 000 €) à l’estimation basse, pas à l’estimation haute.")
                .contains("Une obligation réglée : Désigner un délégué à la protection des données.");
        assertThat(box("Désigner un délégué à la protection des données (DPO), mutualisé si possible")
                        .getValue())
                .isTrue();
    }

    @Test
    void theBestSetIsFoundWithinBothLimitsAndCanBeTicked() {
        page(SIMULATOR);
        $(IntegerField.class).all().getFirst().setValue(4);
        $(IntegerField.class).all().getLast().setValue(3000);
        click("Trouver le meilleur choix");
        assertThat(words())
                .contains("Le mieux avec 4 jours et 3 000 €", "2 actions, 3,5 jours de travail, de 0 à 2 280 €")
                .contains("Vos axes gagnent 127 points au total", "de 0 à 67", "de 0 à 60")
                .contains("Une obligation réglée", "Meilleur choix exact parmi 3 actions");
        click("Cocher ces actions");
        assertThat(words()).contains("Tient dans votre temps (4 jours).", "même à l’estimation haute");
        assertThat(box("Désigner un élu au numérique").getValue()).isTrue();
    }

    @Test
    void withoutTimeNothingIsProposed() {
        assertThat(page(SIMULATOR + "?jours=0")).contains("aucune action ne ferait progresser un axe");
    }

    @Test
    void plannedActionsCanBeSupposedToo() {
        plans.accept(COMMUNE, "A01");
        assertThat(page(SIMULATOR + "?actions=A01")).contains("Dans votre plan. 0,5 jour", "1 action, 0,5 jour");
        plans.alreadyDone(COMMUNE, "A01", "Délibération de mai");
        assertThat(page(SIMULATOR + "?actions=A01")).doesNotContain("Dans votre plan", "1 action, 0,5 jour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jours=-3", "jours=beaucoup", "euros=1e9", "actions=A01,'or'1", "actions=%3Cb%3E"})
    void whatMakesNoSenseInTheAddressIsLeftAsideAndSaid(String query) {
        assertThat(page(SIMULATOR + "?" + query)).contains("n’a pas été comprise", "Actions à cocher");
    }

    @Test
    void aWrongNumberIsRefusedOnItsField() {
        page(SIMULATOR);
        IntegerField days = $(IntegerField.class).all().getFirst();
        days.setValue(-1);
        click("Trouver le meilleur choix");
        assertThat(days.isInvalid()).isTrue();
        assertThat(words()).doesNotContain("Le mieux avec");
    }

    @Test
    void aReaderMaySimulateAndAnotherCommuneIsNotFound() {
        SignIn.as(people.reader(COMMUNE.value()));
        assertThat(page(SIMULATOR)).contains("Actions à cocher");
        assertThat(page("communes/59350/simulateur")).doesNotContain("Actions à cocher");
    }

    /** Paris, the smallest, an empty one, one without population, one outside any EPCI: none has answered. */
    @ParameterizedTest
    @ValueSource(strings = {"75056", "26274", "55039", "98415", "29083"})
    void aCommuneThatNeverAnsweredIsToldWhereToBegin(String insee) {
        SignIn.as(people.dinum());
        assertThat(page("communes/" + insee + "/simulateur?jours=5"))
                .contains("Aucune action à simuler", "Aller au questionnaire")
                .doesNotContain("null", "NaN");
    }
}
