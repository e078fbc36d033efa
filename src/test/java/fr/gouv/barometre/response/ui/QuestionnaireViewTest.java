package fr.gouv.barometre.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.ResponseStatus;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.response.ui.AnswerSaving.Acknowledgement;
import fr.gouv.barometre.response.ui.AnswerSaving.Acknowledgement.State;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerValue.Choice;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The questionnaire as a secretary sees it. What her browser sends is sent here by hand. */
@PortalTest
@ViewPackages(packages = {"fr.gouv.barometre.response.ui", "fr.gouv.barometre.shell"})
class QuestionnaireViewTest extends SpringBrowserlessTest {

    private static final InseeCode COMMUNE = new InseeCode("40192");
    private static final List<String> NOTHING = List.of();

    @Autowired
    ResponseService responses;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestClock clock;

    private CampaignId campaign;
    private SignIn.Person secretary;

    @BeforeEach
    void anOpenCampaign() {
        data.clean();
        campaign = scene.campaign(2026, "OPEN", COMMUNE.value());
        secretary = people.referent(COMMUNE.value());
        SignIn.as(secretary);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
        clock.reset();
    }

    private void open(String axis) {
        UI.getCurrent().navigate("communes/40192/questionnaire" + axis);
    }

    private String title() {
        return $(H1.class).single().getText();
    }

    private QuestionCard card(String question) {
        return $(QuestionCard.class).withAttribute("data-question", question).single();
    }

    private static String words(QuestionCard card) {
        return card.getElement().getTextRecursively();
    }

    private Acknowledgement send(String question, List<String> chosen, List<String> typed, boolean restored) {
        int revision = Optional.ofNullable(
                        responses.read(campaign, COMMUNE).answers().get(new QuestionCode(question)))
                .map(GivenAnswer::revision)
                .orElse(0);
        return $(AnswerSaving.class)
                .single()
                .save(question, UUID.randomUUID().toString(), revision, chosen, typed, restored);
    }

    private Acknowledgement choose(String question, String option) {
        return send(question, List.of(option), NOTHING, false);
    }

    private Optional<AnswerValue> stored(String question) {
        return Optional.ofNullable(responses.read(campaign, COMMUNE).values().get(new QuestionCode(question)));
    }

    private void colleagueAnswers(String question, String option) throws Exception {
        SignIn.as(
                people.contributor(COMMUNE.value()),
                () -> responses.save(new SaveAnswer(
                        campaign, COMMUNE, new QuestionCode(question), new Choice(option), UUID.randomUUID(), 0)));
        SignIn.as(secretary);
    }

    @Test
    void withoutAnAxisTheFirstOneWithSomethingLeftOpens() {
        open("");
        assertThat(title()).isEqualTo("Gouvernance et stratégie");
        assertThat($(QuestionCard.class).all()).hasSize(7);
    }

    @Test
    void anAnswerIsSavedAndThePageSaysWhenAndByWhom() {
        open("/gouvernance");
        assertThat(words(card("GOU-01"))).contains("À traiter", "Pas encore répondu");

        assertThat(choose("GOU-01", "delegation")).isEqualTo(Acknowledgement.saved(1));

        assertThat(words(card("GOU-01"))).contains("Répondu", "Enregistré à 10\u00a0h\u00a046 par vous");
        assertThat(stored("GOU-01")).contains(new Choice("delegation"));
        assertThat(card("GOU-01").getElement().getAttribute("data-revision")).isEqualTo("1");
        assertThat($(AxisMenu.class).single().getElement().getTextRecursively()).contains("1/7, 6 à traiter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    48    | 40 | 48
                    120 % |    | deux nombres
                    douze | 40 | « douze » n’est pas un nombre
                    12    |    | Il manque un des deux nombres
                    -3    | 40 | positif
                    1     | 0  | total
                    """)
    void aBadValueIsNotSavedAndTheFieldSaysWhy(String part, String total, String sentence) {
        open("/organisation");
        List<String> typed = List.of(part, total == null ? "" : total);

        assertThat(send("INT-03", NOTHING, typed, true).state()).isEqualTo(State.STUCK);

        TextField field = $(TextField.class, card("INT-03")).all().getFirst();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage().replace('\u00a0', ' ').replace('\u2212', '-'))
                .containsIgnoringCase(sentence);
        assertThat(field.getValue()).as("what was typed stays").isEqualTo(part);
        assertThat(words(card("INT-03"))).contains("Pas enregistré");
        assertThat(stored("INT-03")).isEmpty();
    }

    @Test
    void aDateIsAskedOnceItMeansSomethingAndIsReadTheWayPeopleWriteIt() {
        open("/inclusion");
        choose("INC-04", "mutualise");

        assertThat(send("INC-04-1", NOTHING, List.of("31/02/2027"), false).state())
                .isEqualTo(State.STUCK);
        assertThat($(TextField.class, card("INC-04-1")).single().getErrorMessage())
                .contains("n’est pas une date");

        send("INC-04-1", NOTHING, List.of("1-3-2027"), false);

        assertThat(stored("INC-04-1")).contains(new AnswerValue.Day(LocalDate.of(2027, 3, 1)));
    }

    @Test
    void aNumberIsReadTheWayPeopleWriteIt() {
        open("/gouvernance");
        send("GOU-05", NOTHING, List.of("12 500 €"), false);
        assertThat(stored("GOU-05").map(Object::toString)).contains("Number[value=12500]");
    }

    @Test
    void notKnowingIsAnAnswer() {
        open("/cybersecurite");
        choose("CYB-01", RawAnswer.DONT_KNOW);
        assertThat(stored("CYB-01")).contains(new AnswerValue.DontKnow());
        assertThat(words(card("CYB-01"))).contains("Répondu");
    }

    @Test
    void anAnswerMakesItsFollowUpQuestionsAppearAndTheOthersStay() {
        open("/inclusion");
        choose("INC-01", "non");
        assertThat($(QuestionCard.class)
                        .withAttribute("data-question", "INC-02")
                        .exists())
                .isFalse();
        QuestionCard other = card("INC-04");

        choose("INC-01", "oui");

        assertThat(card("INC-02").isVisible()).isTrue();
        assertThat(card("INC-04")).isSameAs(other);
        assertThat($(QuestionCard.class).all())
                .extracting(card -> card.question().code().value())
                .isSubsetOf("INC-01", "INC-01-1", "INC-02", "INC-03", "INC-04", "INC-05", "INC-06");
    }

    @Test
    void contradictoryAnswersAreSavedAndSaySoUntilOneChanges() {
        open("/gouvernance");
        choose("GOU-04", "aucune");
        open("/cybersecurite");
        choose("CYB-01", "mutualise");

        RadioButtonGroup<?> group = $(RadioButtonGroup.class, card("CYB-01")).single();
        assertThat(group.getHelperText()).contains("aucune structure de mutualisation");
        assertThat(words(card("CYB-01"))).contains("Enregistré");
        choose("CYB-01", "interne");
        assertThat(group.getHelperText()).isNullOrEmpty();
    }

    @Test
    void afterAClashIMayKeepMine() throws Exception {
        clashOnElu();
        test($(Button.class, card("GOU-01")).withText("Garder ma réponse").single())
                .click();
        assertThat(stored("GOU-01")).contains(new Choice("non"));
        assertThat(words(card("GOU-01"))).contains("par vous").doesNotContain("Garder ma réponse");
    }

    @Test
    void afterAClashIMayTakeTheirs() throws Exception {
        clashOnElu();
        test($(Button.class, card("GOU-01"))
                        .withText("Prendre celle de Contributrice")
                        .single())
                .click();
        assertThat(stored("GOU-01")).contains(new Choice("delegation"));
        assertThat(shown("GOU-01")).isEqualTo("delegation");
        assertThat(words(card("GOU-01"))).contains("par Contributrice");
    }

    private void clashOnElu() throws Exception {
        open("/gouvernance");
        colleagueAnswers("GOU-01", "delegation");
        Acknowledgement result = $(AnswerSaving.class)
                .single()
                .save("GOU-01", UUID.randomUUID().toString(), 0, List.of("non"), NOTHING, true);
        assertThat(result.state()).isEqualTo(State.STUCK);
        assertThat(words(card("GOU-01")))
                .contains("Contributrice", "Oui, avec une délégation par arrêté", "«\u00a0Non\u00a0»");
    }

    @Test
    void anAnswerKeptByTheBrowserIsSavedFromThePageOfAnotherAxis() {
        open("/gouvernance");
        assertThat(send("CYB-03", List.of("isolees"), NOTHING, true).state()).isEqualTo(State.SAVED);
        assertThat(stored("CYB-03")).contains(new Choice("isolees"));
    }

    private String stuck() {
        return $(StuckAnswers.class).single().getElement().getTextRecursively();
    }

    private void giveUp(String question) {
        test($(Button.class, $(StuckAnswers.class).single())
                        .withAttribute("aria-label", "Abandonner cette saisie, question " + question)
                        .single())
                .click();
        test($(ConfirmDialog.class).single()).confirm();
    }

    @Test
    void aRefusedEntryIsShownInWordsUntilItIsCorrected() {
        open("/organisation");
        send("INT-03", NOTHING, List.of("douze", "40"), false);
        assertThat(stuck()).contains("INT-03", "douze sur 40", "n’est pas un nombre");

        send("INT-03", NOTHING, List.of("12", "40"), false);

        assertThat($(StuckAnswers.class).exists()).isFalse();
    }

    @Test
    void aRefusedEntryThatIsGivenUpLeavesTheAnswerInForce() {
        open("/gouvernance");
        choose("GOU-01", "non");
        clock.set(LocalDate.of(2026, 12, 19));
        choose("GOU-01", "delegation");
        choose("CYB-01", RawAnswer.DONT_KNOW);
        assertThat(stuck()).contains("Oui, avec une délégation par arrêté", "CYB-01", "Je ne sais pas");

        giveUp("GOU-01");

        assertThat(words(card("GOU-01"))).contains("par vous").doesNotContain("Pas enregistré");
        assertThat(shown("GOU-01")).isEqualTo("non");
        assertThat(stuck()).contains("CYB-01").doesNotContain("GOU-01");
        giveUp("CYB-01");
        assertThat($(StuckAnswers.class).exists()).isFalse();
    }

    @Test
    void whoLosesTheRightToAnswerIsToldAndMayDropTheEntry() {
        open("/gouvernance");
        choose("GOU-01", "non");
        AnswerSaving page = $(AnswerSaving.class).single();
        people.revokeAll(secretary);
        page.save("GOU-01", UUID.randomUUID().toString(), 1, List.of("delegation"), NOTHING, false);
        assertThat(stuck()).contains("Vous n’avez plus le droit");

        giveUp("GOU-01");

        assertThat(shown("GOU-01")).isEqualTo("non");
        assertThat($(StuckAnswers.class).exists()).isFalse();
    }

    private String shown(String question) {
        return ((AnswerOption)
                        $(RadioButtonGroup.class, card(question)).single().getValue())
                .code();
    }

    @Test
    void onlyWhatIsLeftIsShownWhenTheAddressSaysSo() {
        open("/gouvernance");
        choose("GOU-01", "non");
        UI.getCurrent()
                .navigate(
                        "communes/40192/questionnaire/gouvernance",
                        com.vaadin.flow.router.QueryParameters.of("questions", "a-traiter"));
        assertThat($(QuestionCard.class).all()).hasSize(6);
    }

    @Test
    void handingInSaysWhatStaysOpenAndTheQuestionnaireCanBeReopened() {
        open("/gouvernance");
        choose("GOU-01", "non");
        test($(Button.class).withText("Remettre le questionnaire").single()).click();
        String dialog = $(SubmissionDialog.class).single().getElement().getTextRecursively();
        assertThat(dialog).contains("questions restent sans réponse", "CYB-01");
        test($(Button.class).withText("Remettre maintenant").single()).click();

        assertThat(responses.read(campaign, COMMUNE).status()).isEqualTo(ResponseStatus.SUBMITTED);
        assertThat($(RadioButtonGroup.class, card("GOU-01")).single().isReadOnly())
                .isTrue();
        assertThat(choose("GOU-01", "delegation").state()).isEqualTo(State.STUCK);
        assertThat(stuck()).contains("rouvrez-le");

        test($(Button.class).withText("Rouvrir le questionnaire").single()).click();
        assertThat(choose("GOU-01", "delegation").state()).isEqualTo(State.SAVED);
    }

    @Test
    void aReaderReadsAndAClosedCampaignIsReadOnly() {
        SignIn.as(people.reader(COMMUNE.value()));
        open("/gouvernance");
        assertThat($(RadioButtonGroup.class, card("GOU-01")).single().isReadOnly())
                .isTrue();
        assertThat(page()).contains("Lecture seule");
        assertThat($(Button.class).withText("Remettre le questionnaire").exists())
                .isFalse();

        SignIn.as(secretary);
        open("/gouvernance");
        choose("GOU-01", "non");
        clock.set(LocalDate.of(2026, 12, 19));
        open("/gouvernance");
        assertThat(page()).contains("Campagne close", "18\u00a0décembre\u00a02026");
        assertThat(choose("GOU-01", "delegation").state()).isEqualTo(State.STUCK);
        assertThat(stuck()).contains("close");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void anotherCommunesQuestionnaireIsNotFound() {
        SignIn.as(people.referent("40088"));
        open("/gouvernance");
        assertThat($(QuestionCard.class).exists()).isFalse();
        assertThat(title()).isEqualTo("Page introuvable");
    }
}
