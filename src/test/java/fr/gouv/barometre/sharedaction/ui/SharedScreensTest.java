package fr.gouv.barometre.sharedaction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.bulk.internal.BulkWork;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.sharedaction.OfferService;
import fr.gouv.barometre.sharedaction.SharedActionExport;
import fr.gouv.barometre.sharedaction.SharedActionRow;
import fr.gouv.barometre.sharedaction.SharedActionService;
import fr.gouv.barometre.sharedaction.SharedKind;
import fr.gouv.barometre.sharedaction.SharedSheet;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager makes a shared action and proposes it; a commune joins on its plan; the manager finishes it. */
@PortalTest
class SharedScreensTest extends SpringBrowserlessTest {

    private static final InseeCode MONT = new InseeCode("40192");

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    BulkWork bulk;

    @Autowired
    SharedActionService actions;

    @Autowired
    SharedActionExport export;

    @Autowired
    OfferService offers;

    @Autowired
    ActionPlanService plans;

    private OpsnId landes;
    private SignIn.Person manager;
    private SignIn.Person mont;

    @BeforeEach
    void anOperatorWithThreeMembers() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088", "40001");
        CampaignId campaign = scene.campaign(2026, "OPEN", "40192", "40088", "40001");
        scene.choose(campaign, MONT, "CYB-07", "non");
        manager = people.manager(landes);
        mont = people.referent(MONT.value());
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String shared(String rest) {
        return "operateurs/" + landes.value() + "/actions-communes" + rest;
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private boolean offers(String start) {
        return $(Button.class).all().stream()
                .anyMatch(button -> button.getText().startsWith(start));
    }

    private void click(String start) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith(start))
                        .reduce((first, last) -> last)
                        .orElseThrow(() -> new AssertionError("No button " + start)))
                .click();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }

    private BigDecimalField decimal(String label) {
        return $(BigDecimalField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }

    private BigDecimalField hoursOfTheStep() {
        return $(BigDecimalField.class).all().stream()
                .filter(field -> field.getAriaLabel().isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field for hours"));
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    /** The portal's own work, beside the screen. */
    private void work(SignIn.Person back) {
        SignIn.out();
        bulk.workOff();
        SignIn.as(back);
    }

    private long made() {
        SignIn.as(manager);
        return actions.create(
                landes,
                new SharedSheet(
                        "DPO mutualisé",
                        SharedKind.SHARED_SERVICE,
                        "",
                        "A11",
                        null,
                        null,
                        null,
                        null,
                        new BigDecimal("900"),
                        new BigDecimal("500"),
                        3));
    }

    private void propose(long action) {
        open(shared("/proposer?vers=" + action));
        click("Voir ce que cela donnerait");
        click("Proposer à 3");
        work(manager);
        poll();
    }

    @Test
    void aManagerMakesAnActionFindsItInTheListAndCompletesIt() {
        open(shared(""));
        assertThat(page()).contains("Aucune action commune");
        click("Créer une action commune");
        click("Enregistrer");
        assertThat(field("Intitulé").isInvalid()).isTrue();
        field("Intitulé").setValue("Achat de postes");
        click("Enregistrer");
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat($(H1.class).single().getText()).isEqualTo("Achat de postes");
        assertThat(page()).contains("En préparation", "Pas indiqué", "Aucune commune n’est encore invitée");

        click("Ajouter l’étape");
        assertThat(field("Nouvelle étape").isInvalid()).isTrue();
        field("Nouvelle étape").setValue("Écrire le marché");
        click("Ajouter l’étape");
        assertThat($(Checkbox.class).single().getLabel()).isEqualTo("Écrire le marché");
        $(Checkbox.class).single().setValue(true);
        assertThat($(Checkbox.class).single().getHelperText()).startsWith("Faite le");
        hoursOfTheStep().setValue(new BigDecimal("5000.5"));
        assertThat(hoursOfTheStep().isInvalid()).isTrue();
        hoursOfTheStep().setValue(new BigDecimal("7.5"));
        assertThat(hoursOfTheStep().isInvalid()).isFalse();
        click("Ajouter un financeur");
        click("Enregistrer");
        field("Financeur").setValue("Région");
        decimal("Montant en euros HT").setValue(new BigDecimal("1200.50"));
        click("Enregistrer");
        assertThat(page()).contains("Région", "1\u202f200,50\u00a0€ HT", "À demander");
        assertThat(hoursOfTheStep().getValue()).isEqualByComparingTo("7.5");
        SignIn.as(people.operatorReader(landes));
        open(UI.getCurrent().getActiveViewLocation().getPath());
        assertThat(page()).contains(", 7,5\u00a0heures");

        open(shared("?etat=draft"));
        assertThat(page()).contains("1 action commune", "Achat de postes");
        open(shared("?etat=finished"));
        assertThat(page()).doesNotContain("Achat de postes");
    }

    @Test
    void theGestureOfThePortfolioProposesWhatTheCommunesThenDecide() {
        long action = made();
        open(shared("/proposer?choix=40192,40088,59350"));
        assertThat(page())
                .contains("2 communes choisies", "Dax, Mont-de-Marsan")
                .doesNotContain("Lille");
        click("Voir ce que cela donnerait");
        assertThat(page()).doesNotContain("Nouvelles invitations");
        choose(action);
        click("Voir ce que cela donnerait");
        assertThat($(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText)
                .containsExactly("Nouvelles invitations\u00a0: 2 communes");
        assertThat(actions.get(landes, action).participants()).isEmpty();
        click("Proposer à 2 communes");
        assertThat(page()).contains("0", "sur 2");
        work(manager);
        poll();
        assertThat(page()).contains("La proposition est faite");
        open(shared("/proposer?vers=" + action));
        click("Voir ce que cela donnerait");
        assertThat($(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText)
                .containsExactlyInAnyOrder("Nouvelles invitations\u00a0: 1 commune", "Déjà invitées\u00a0: 2 communes");
    }

    @SuppressWarnings("unchecked")
    private void choose(long action) {
        Select<SharedActionRow> select = $(Select.class).single();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(row -> row.id() == action)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aCommuneJoinsAndLeavesAboveItsPlan() {
        propose(made());
        SignIn.as(mont);
        open("communes/40192/plan");
        assertThat(page())
                .contains(
                        "Landes Mutualisation vous propose\u00a0: DPO mutualisé",
                        "Coût partagé\u00a0: 300\u00a0€ HT pour votre commune, à 3 communes.",
                        "Seule, votre commune paierait 500\u00a0€ HT.",
                        "Aucune commune n’y participe encore.")
                .doesNotContain("Dax");
        click("Rejoindre");
        assertThat(page()).contains("Vous participez à «\u00a0DPO mutualisé\u00a0»", "Désigner un délégué");
        assertThat(plans.overview(MONT).plan().find("A11")).isPresent();
        click("Quitter l’action commune");
        $(TextArea.class).single().setValue("Nous recrutons");
        click("Quitter l’action commune");
        assertThat(page()).contains("Vous avez quitté");
        assertThat(plans.overview(MONT).plan().find("A11")).isPresent();
        assertThat(offers.of(MONT).getFirst().reason()).isEqualTo("Nous recrutons");
    }

    @Test
    void theHomeOfTheCommuneSaysThatAnActionIsProposedUntilItAnswers() {
        long action = made();
        propose(action);
        SignIn.as(mont);
        open("communes/40192");
        assertThat(page())
                .contains(
                        "Une action commune vous est proposée",
                        "«\u00a0DPO mutualisé\u00a0», proposée par Landes Mutualisation");
        assertThat($(Anchor.class).all())
                .anyMatch(link -> link.getText().equals("Voir et répondre dans le plan d’action")
                        && link.getHref().equals("communes/40192/plan"));
        for (SignIn.Person other : List.of(people.reader(MONT.value()), manager, people.dinum())) {
            SignIn.as(other);
            open("communes/40192");
            assertThat(page()).doesNotContain("vous est proposée");
        }
        SignIn.as(mont);
        offers.decline(MONT, action, null);
        open("communes/40192");
        assertThat(page()).doesNotContain("vous est proposée");
    }

    @Test
    void aProposalWhoseLastDayIsPastIsNotOnTheHome() {
        propose(made());
        data.owner()
                .sql("update shared_action set answer_by = ?")
                .param(TestClock.START)
                .update();
        SignIn.as(mont);
        open("communes/40192");
        assertThat(page()).contains("réponse attendue avant le");
        data.owner()
                .sql("update shared_action set answer_by = ?")
                .param(TestClock.START.minusDays(1))
                .update();
        open("communes/40192");
        assertThat(page()).doesNotContain("vous est proposée");
    }

    @Test
    void aNoTakesThePlaceOfTheProposal() {
        propose(made());
        SignIn.as(mont);
        open("communes/40192/plan");
        click("Ne pas rejoindre");
        click("Ne pas rejoindre");
        assertThat(page()).contains("Vous n’avez pas rejoint «\u00a0DPO mutualisé\u00a0»");
        assertThat(offers("Ne pas rejoindre")).isFalse();
        assertThat(offers("Rejoindre")).isTrue();
        assertThat(plans.overview(MONT).plan().actions()).isEmpty();
    }

    @Test
    void aReaderOfTheCommuneReadsTheProposalAndTheOperatorDoesNotGetIt() {
        propose(made());
        SignIn.as(people.reader(MONT.value()));
        open("communes/40192/plan");
        assertThat(page()).contains("vous propose");
        assertThat(offers("Rejoindre")).isFalse();
        SignIn.as(manager);
        open("communes/40192/plan");
        assertThat(page()).doesNotContain("vous propose");
    }

    @Test
    void theManagerFinishesForThoseTickedAndTheirPlanFollows() {
        long action = made();
        propose(action);
        SignIn.as(mont);
        offers.join(MONT, action);
        SignIn.as(manager);
        open(shared("/" + action));
        assertThat(page()).contains("Rejointe", "Pas commencée", "900\u00a0€ HT");
        click("Terminer pour les communes cochées");
        assertThat($(ConfirmDialog.class).all()).isEmpty();
        $(Checkbox.class).single().setValue(true);
        click("Terminer pour les communes cochées");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Le portail y travaille", "Fin de l’action");
        work(manager);
        poll();
        assertThat(page()).contains("Terminée").doesNotContain("Le portail y travaille");
        SignIn.as(mont);
        assertThat(plans.overview(MONT).plan().find("A11").orElseThrow().status())
                .isEqualTo(ActionStatus.DONE);
        SignIn.as(manager);
        List<String> lines = new String(
                        export.write(landes, action, TableFormat.CSV).content(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).anyMatch(line -> line.contains("40192") && line.contains("Terminée"));
    }

    @Test
    void aProposalTakenBackLeavesThePlanOfTheCommuneEvenOnAPageOpenedBefore() {
        long action = made();
        propose(action);
        SignIn.as(mont);
        open("communes/40192/plan");
        SignIn.as(manager);
        actions.takeBack(landes, action, MONT);
        SignIn.as(mont);
        click("Rejoindre");
        assertThat($(Notification.class).all()).isNotEmpty();
        assertThat(page()).doesNotContain("vous propose");
        SignIn.as(manager);
        open(shared("/" + action));
        click("Retirer la proposition");
        assertThat(page())
                .contains("2 propositions retirées", "Mont-de-Marsan, le", "Dax, le", "1 commune dans cette liste");
    }

    @Test
    void stepsMoveWithTheKeyboardThatStaysOnThem() {
        long action = made();
        actions.addStep(landes, action, "Écrire le marché", null);
        actions.addStep(landes, action, "Choisir", null);
        open(shared("/" + action));
        assertThat(labelled("Monter l’étape «\u00a0Écrire le marché\u00a0»").isEnabled())
                .isFalse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        test(labelled("Descendre l’étape «\u00a0Écrire le marché\u00a0»")).click();

        assertThat($(Checkbox.class).all())
                .extracting(Checkbox::getLabel)
                .containsExactly("Choisir", "Écrire le marché");
        Button down = labelled("Descendre l’étape «\u00a0Écrire le marché\u00a0»");
        assertThat(down.isEnabled()).isFalse();
        Button up = labelled("Monter l’étape «\u00a0Écrire le marché\u00a0»");
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .filteredOn(call -> call.getInvocation().getExpression().contains("focus"))
                .extracting(call -> call.getOwner())
                .containsExactly(up.getElement().getNode());
    }

    private Button labelled(String label) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label));
    }

    @Test
    void readersAndDinumAreOfferedNoButton() {
        long action = made();
        propose(action);
        for (SignIn.Person person : List.of(people.operatorReader(landes), people.dinum())) {
            SignIn.as(person);
            open(shared(""));
            assertThat(page()).contains("DPO mutualisé");
            assertThat(offers("Créer")).isFalse();
            open(shared("/" + action));
            assertThat(page()).contains("DPO mutualisé", "Invitée");
            assertThat($(Button.class).all()).isEmpty();
            assertThat(page()).doesNotContain("Proposer à des communes");
        }
    }
}
