package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.testing.PlanScene.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.AdaptAction;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.LineRef;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanMoneyService;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestPeople;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan as the people of a commune work on it. */
@PortalTest
@ViewPackages(classes = PlanView.class)
class PlanViewTest extends SpringBrowserlessTest {

    private static final String PLAN = "communes/40192/plan";
    private static final String APPOINT = PLAN + "/A01";

    @Autowired
    ActionPlanService plans;

    @Autowired
    PlanMoneyService money;

    @Autowired
    ResponseService responses;

    @Autowired
    TestPeople people;

    @Autowired
    PlanScene plan;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestClock clock;

    private CampaignId campaign;
    private SignIn.Person secretary;

    @BeforeEach
    void aCommuneWithoutElu() {
        PlanScene.Start start = plan.start();
        campaign = start.campaign();
        secretary = start.secretary();
    }

    @AfterEach
    void leave() {
        plan.end();
    }

    private String page(String address) {
        int query = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        QueryParameters.fromString(query < 0 ? "" : address.substring(query + 1)));
        return words();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private String words() {
        return plain(((Component) getCurrentView()).getElement().getTextRecursively());
    }

    private void click(String label) {
        $(Button.class).all().stream()
                .filter(b -> b.getText().equals(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void click(String label, Component inside) {
        $(Button.class, inside).all().stream()
                .filter(b -> b.getText().equals(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(f -> label.equals(f.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private PlanActionDetails action() {
        return plans.overview(COMMUNE).plan().find("A01").orElseThrow();
    }

    @Test
    void theBoardShowsAdviceWithItsReasonsAndThePlanByStatus() {
        assertThat(page(PLAN))
                .contains("Plan d’action 2026", "Proposées", "Acceptées", "En cours", "Terminées")
                .contains("Désigner un élu au numérique", "Coût");
        assertThat($(H1.class).single().getText()).isEqualTo("Plan d’action 2026");
    }

    @Test
    void anAdviceUnfoldsItsPointsAndIsAcceptedFromItsOwnAddress() {
        assertThat(page(APPOINT))
                .contains("Comment ce rang est calculé", "points.", "Prochain pas", "Étapes proposées");
        click("Ajouter au plan");
        assertThat(action().status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThat(words())
                .contains("Commencer", "Personnes et dates", "D’où vient cette action", "Questionnaire version 1");
    }

    @Test
    void decliningWithoutAReasonKeepsTheDialogAndSaysWhatToWrite() {
        page(APPOINT);
        click("Écarter");
        TextArea reason = $(TextArea.class).single();
        click("Écarter l’action");
        assertThat(reason.getErrorMessage()).startsWith("Écrivez pourquoi");
        reason.setValue("Le maire s’en charge");
        click("Écarter l’action");
        assertThat(action().reason()).isEqualTo("Le maire s’en charge");
        assertThat(page(APPOINT)).contains("Écartée parce que : Le maire s’en charge", "Reprendre dans le plan");
    }

    @Test
    void tickingAStepKeepsWhatIsBeingTypedAndSavesWithoutAFalseClash() {
        plans.accept(COMMUNE, "A01");
        page(APPOINT);
        field("Élu référent").setValue("Mme Élue");
        test($(Checkbox.class).all().getFirst()).click();
        assertThat(action().status()).isEqualTo(ActionStatus.UNDER_WAY);
        assertThat(field("Élu référent").getValue()).isEqualTo("Mme Élue");
        click("Enregistrer");
        assertThat(action().eluReferent()).isEqualTo("Mme Élue");
        assertThat(action().stepsDone()).isEqualTo(1);
    }

    @Test
    void aColleaguesChangeIsShownAndTheTypedTextStays() throws Exception {
        plans.accept(COMMUNE, "A01");
        page(APPOINT);
        field("Intitulé").setValue("Mon intitulé");
        PlanActionDetails read = action();
        SignIn.as(people.contributor(COMMUNE.value()), () -> {
            plans.adapt(new AdaptAction(
                    COMMUNE,
                    "A01",
                    read.version(),
                    "Intitulé de la collègue",
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of()));
            return null;
        });
        SignIn.as(secretary);
        click("Enregistrer");
        assertThat(words()).contains("Un collègue a modifié cette action", "Intitulé de la collègue");
        assertThat(field("Intitulé").getValue()).isEqualTo("Mon intitulé");
        assertThat(action().title()).isEqualTo("Intitulé de la collègue");
        click("Enregistrer");
        assertThat(action().title()).isEqualTo("Mon intitulé");
    }

    @Test
    void datesInTheWrongOrderAreRefusedOnTheField() {
        plans.accept(COMMUNE, "A01");
        page(APPOINT);
        List<DayField> days = $(DayField.class).all();
        days.getFirst().setValue(TestClock.START.plusDays(10));
        days.getLast().setValue(TestClock.START);
        click("Enregistrer");
        assertThat(days.getLast().getErrorMessage()).startsWith("L’échéance doit venir après le début");
        assertThat(action().dueOn()).isNull();
    }

    @Test
    void anActionIsMarkedDoneWithItsEvidenceAndItsHistoryTellsWhoDidIt() {
        plans.accept(COMMUNE, "A01");
        page(APPOINT);
        click("Marquer comme réalisée");
        $(TextArea.class).withLabel("Ce qui le montre").single().setValue("Arrêté du 12 mars");
        $(Button.class).all().stream()
                .filter(b -> b.getText().equals("Marquer comme réalisée"))
                .toList()
                .getLast()
                .click();
        assertThat(words()).contains("Ce qui le montre : Arrêté du 12 mars");
        NativeDetails history = $(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().equals("Historique"))
                .findFirst()
                .orElseThrow();
        history.setOpen(true);
        ComponentUtil.fireEvent(history, new NativeDetails.ToggleEvent(history, true));
        assertThat(plain(history.getElement().getTextRecursively()))
                .contains("24 novembre 2026 à 10 h 46, Secrétaire de mairie")
                .contains("État : « Acceptée » devient « Terminée ». (Arrêté du 12 mars)", "État : Acceptée.");
    }

    @Test
    void aDeletedActionWaitsUnderThePlanAndComesBack() {
        plans.accept(COMMUNE, "A01");
        page(APPOINT);
        click("Supprimer du plan");
        assertThat(words()).contains("1 action supprimée", "Ajouter au plan");
        click("Restaurer");
        assertThat(action().status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThat(words()).doesNotContain("action supprimée");
    }

    @Test
    void theAdviceShownInDetailDoesNotUnfoldTheOthers() {
        plans.overview(COMMUNE).questionnaire().questions().stream()
                .filter(question -> question.option("non").isPresent())
                .forEach(question ->
                        scene.choose(campaign, COMMUNE, question.code().value(), "non"));
        String last = plans.overview(COMMUNE).advice().getLast().action().code();
        page(PLAN + "/" + last);
        NativeDetails others = $(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("Voir les"))
                .findFirst()
                .orElseThrow();
        assertThat(others.isOpen()).isFalse();
        assertThat($(Anchor.class).all())
                .filteredOn(link -> "true".equals(link.getElement().getAttribute("aria-current"))
                        && link.getParent().orElseThrow() instanceof H3)
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).endsWith(last));
    }

    @Test
    void oneAddressGivesTheSamePlanAsListBoardAndCalendar() {
        plans.accept(COMMUNE, "A01");
        plans.adapt(new AdaptAction(
                COMMUNE,
                "A01",
                action().version(),
                "Désigner notre élu",
                null,
                null,
                null,
                TestClock.START.plusDays(30),
                null,
                List.of()));
        assertThat(page(PLAN + "?vue=liste"))
                .contains("Dans le plan : 1 action", "Désigner notre élu", "24 décembre 2026");
        assertThat(page(PLAN + "?vue=calendrier"))
                .contains("Décembre 2026", "Désigner notre élu", "24 décembre 2026", "Échéance")
                .doesNotContain("Proposées");
        assertThat(page(PLAN + "?vue=%3Cscript%3E&filtre=n-importe-quoi")).contains("Acceptées", "Désigner notre élu");
        assertThat(page(PLAN + "?filtre=bloquees")).doesNotContain("Désigner notre élu");
        plans.block(COMMUNE, "A01", "Devis attendu");
        assertThat(page(PLAN + "?filtre=bloquees&vue=liste")).contains("Désigner notre élu");
        assertThat(page(APPOINT + "?vue=liste&filtre=bientot")).contains("Échéance passée ou sous 30 jours (1)");
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Revenir au plan"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).endsWith("plan?filtre=bientot&vue=liste"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tableau", "liste", "calendrier"})
    void myActionsAreThoseThatBearMyNameAndThoseThatNobodyCarries(String layout) {
        give("A01", "Désigner notre élu", "Mme Secrétaire de Mairie, le matin", null);
        give("A02", "Suivie par moi", "Agent d’accueil", "secretaire de mairie");
        give("A03", "Sans personne", null, null);
        give("A04", "À quelqu’un d’autre", "Agent d’accueil", "Mme Élue");
        assertThat(page(PLAN + "?filtre=mes-actions&vue=" + layout))
                .contains("Mes actions (3)", "Désigner notre élu", "Suivie par moi", "Sans personne")
                .doesNotContain("À quelqu’un d’autre");
        SignIn.as(people.contributor(COMMUNE.value()));
        assertThat(page(PLAN + "?filtre=mes-actions&vue=" + layout))
                .contains("Mes actions (1)", "Sans personne")
                .doesNotContain("Désigner notre élu", "Suivie par moi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tableau", "liste", "calendrier"})
    void withoutAnyActionOfMineThePageSaysHowToGetOne(String layout) {
        give("A04", "À quelqu’un d’autre", "Agent d’accueil", null);
        assertThat(page(PLAN + "?filtre=mes-actions&vue=" + layout))
                .contains("Aucune action à votre nom (Secrétaire de mairie)", "écrivez votre nom")
                .doesNotContain("À quelqu’un d’autre");
    }

    private void give(String code, String title, @Nullable String person, @Nullable String elu) {
        plans.accept(COMMUNE, code);
        long version = plans.overview(COMMUNE).plan().find(code).orElseThrow().version();
        plans.adapt(new AdaptAction(COMMUNE, code, version, title, person, elu, null, null, null, List.of()));
    }

    @Test
    void whatIsWorkedWithComesFirstAndTheCataloguesFactsAreFolded() {
        plans.accept(COMMUNE, "A01");
        assertThat(page(APPOINT))
                .containsSubsequence(
                        "Commencer",
                        "Étapes : 0 sur",
                        "Personnes et dates",
                        "Notes datées",
                        "Budget",
                        "Documents",
                        "À quoi sert cette action",
                        "Coût, aides, guides et sources",
                        "D’où vient cette action",
                        "Historique");
        assertThat($(NativeDetails.class).all())
                .filteredOn(details -> details.getSummaryText().matches("À quoi sert.*|Coût, aides.*"))
                .hasSize(2)
                .noneMatch(NativeDetails::isOpen);
    }

    @Test
    void theYearsOfTheBudgetAreUnderTheListWithTheirSums() {
        plans.accept(COMMUNE, "A01");
        assertThat(page(PLAN + "?vue=liste")).doesNotContain("année par année");
        money.saveBudgetLine(COMMUNE, "A01", null, expense("100"));
        assertThat(page(PLAN + "?vue=liste")).contains("Budget du plan, année par année", "2027", "100 € HT");
    }

    @Test
    void anExpenseAndANoteAreAddedInThePanelAndCountedInTheHeader() {
        plans.accept(COMMUNE, "A01");
        page(APPOINT);
        click("Ajouter une dépense");
        Dialog dialog = $(Dialog.class).single();
        click("Enregistrer", dialog);
        assertThat(field("Dépense").getErrorMessage()).isEqualTo("Nommez la dépense.");
        field("Dépense").setValue("Formation de l’élue");
        $(BigDecimalField.class).withLabel("Prévu").single().setValue(new BigDecimal("1250.5"));
        click("Enregistrer", dialog);
        $(TextArea.class).withLabel("Nouvelle note").single().setValue("Devis reçu");
        click("Ajouter la note");
        assertThat(words())
                .contains("Formation de l’élue", "Investissement, 2026.", "1 250,50 € HT prévus", "Devis reçu");
        assertThat(page(PLAN)).contains("1 250,50 € HT prévus");
    }

    @Test
    void anExpenseThatAColleagueChangedIsShownBesideWhatWasTyped() throws Exception {
        plans.accept(COMMUNE, "A01");
        money.saveBudgetLine(COMMUNE, "A01", null, expense("100"));
        page(APPOINT);
        click("Modifier");
        Dialog dialog = $(Dialog.class).single();
        BigDecimalField planned = $(BigDecimalField.class).withLabel("Prévu").single();
        planned.setValue(new BigDecimal("90"));
        SignIn.as(people.contributor(COMMUNE.value()), () -> {
            LineRef ref = plans.whole(COMMUNE).file("A01").budget().getFirst().ref();
            money.saveBudgetLine(COMMUNE, "A01", ref, expense("120"));
            return null;
        });
        SignIn.as(secretary);
        click("Enregistrer", dialog);
        assertThat(plain(dialog.getElement().getTextRecursively()))
                .contains("Un collègue a modifié cette ligne", "Ce qui est enregistré : Formation, 120 € HT");
        assertThat(planned.getValue()).isEqualTo(new BigDecimal("90"));
        click("Enregistrer", dialog);
        assertThat(plans.whole(COMMUNE).totals().plannedEuros()).isEqualByComparingTo("90");
    }

    private static BudgetLine expense(String euros) {
        return new BudgetLine(
                "Formation", BudgetLine.Kind.RUNNING, BudgetLine.Unit.EUROS, 2027, new BigDecimal(euros), null);
    }

    @Test
    void aBetterAnswerProposesToCloseItsAction() {
        plans.accept(COMMUNE, "A01");
        assertThat(page(APPOINT)).contains("Quand l’action sera réalisée", "pourra passer de");
        clock.set(TestClock.START.plusDays(1));
        responses.save(new SaveAnswer(
                campaign,
                COMMUNE,
                new QuestionCode("GOU-01"),
                new AnswerValue.Choice("delegation"),
                UUID.randomUUID(),
                1));
        assertThat(page(PLAN)).contains("À clore ?");
        assertThat(page(APPOINT)).contains("Votre réponse montre que c’est fait : clore l’action ?");
        click("Clore l’action");
        assertThat(action().status()).isEqualTo(ActionStatus.DONE);
        assertThat(words()).contains("Ce qui le montre : Réponse de 2026").doesNotContain("Clore l’action");
    }

    @Test
    void theBusiestPageTakesAtMostFifteenStatements() throws Exception {
        plans.accept(COMMUNE, "A01");
        plans.accept(COMMUNE, "A02");
        plans.addNote(COMMUNE, "A01", "Note");
        page(PLAN);
        List<String> statements = StatementCount.of(() -> page(APPOINT));
        assertThat(statements).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void readersReadWithoutButtons() {
        plans.accept(COMMUNE, "A01");
        SignIn.as(people.reader(COMMUNE.value()));
        assertThat(page(APPOINT)).contains("À désigner").doesNotContain("Enregistrer", "Commencer", "Écarter");
    }

    @Test
    void anotherCommuneAnUnknownActionAndAFancyAddressAreNotFound() {
        assertThat(page("communes/59350/plan")).doesNotContain("Lille");
        assertThat(page(PLAN + "/A99")).doesNotContain("Proposées");
        assertThat(page(PLAN + "/%3Cscript%3E")).doesNotContain("Proposées");
    }
}
