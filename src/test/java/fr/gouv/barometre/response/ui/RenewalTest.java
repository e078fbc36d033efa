package fr.gouv.barometre.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.SaveAnswer;
import fr.gouv.barometre.survey.AnswerValue.Choice;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The questionnaire of the second year: what has probably changed first, and one click for all the rest of a block. */
@PortalTest
@ViewPackages(packages = {"fr.gouv.barometre.response.ui", "fr.gouv.barometre.shell"})
class RenewalTest extends SpringBrowserlessTest {

    private static final InseeCode COMMUNE = new InseeCode("40192");

    /** Governance, where the budget is voted each year, and data, where nothing is expected to change. */
    private static final Map<String, String> LAST_YEAR = Map.ofEntries(
            Map.entry("GOU-01", choice("non")),
            Map.entry("GOU-02", choice("non")),
            Map.entry("GOU-03", choice("non")),
            Map.entry("GOU-04", "{\"t\":\"choices\",\"v\":[\"epci\"]}"),
            Map.entry("GOU-05", "{\"t\":\"number\",\"v\":1200}"),
            Map.entry("GOU-06", choice("non")),
            Map.entry("GOU-07", "{\"t\":\"choices\",\"v\":[\"temps\"]}"),
            Map.entry("DAT-01", choice("non")),
            Map.entry("DAT-02", choice("non")),
            Map.entry("DAT-03", choice("non")),
            Map.entry("DAT-04", choice("non")),
            Map.entry("DAT-05", "{\"t\":\"choices\",\"v\":[\"aucun\"]}"),
            Map.entry("DAT-06", choice("non")));

    @Autowired
    ResponseService responses;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    private CampaignId open;

    private static String choice(String option) {
        return "{\"t\":\"choice\",\"v\":\"" + option + "\"}";
    }

    @BeforeEach
    void lastYearsAnswers() {
        data.clean();
        CampaignId last = scene.campaign(2025, "CLOSED", COMMUNE.value());
        open = scene.campaign(2026, "OPEN", COMMUNE.value());
        LAST_YEAR.forEach((question, answer) -> scene.answer(last, COMMUNE, question, answer));
        SignIn.as(people.referent(COMMUNE.value()));
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private void open(String axis) {
        UI.getCurrent().navigate("communes/40192/questionnaire/" + axis);
    }

    private QuestionCard card(String question) {
        return $(QuestionCard.class).withAttribute("data-question", question).single();
    }

    private void click(String question, String label) {
        test($(Button.class, card(question)).withText(label).single()).click();
    }

    private static String words(QuestionCard card) {
        return card.getElement().getTextRecursively();
    }

    private Button block() {
        return $(Button.class).withTextContaining("toujours vrai dans ce bloc").single();
    }

    private static boolean folded(QuestionCard card) {
        return card.getElement()
                .getChildren()
                .filter(part -> part.getClassList().contains("bn-question__saisie"))
                .allMatch(part -> part.hasAttribute("hidden"));
    }

    private Map<QuestionCode, GivenAnswer> given() {
        return responses.read(open, COMMUNE).answers();
    }

    @Test
    void whatHasProbablyChangedComesFirstWithItsReasonAndTheRestIsFolded() {
        open("gouvernance");
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .containsSubsequence("Ce qui a sans doute changé", "Les autres questions");
        assertThat($(QuestionCard.class).all().getFirst()).isSameAs(card("GOU-05"));
        assertThat(words(card("GOU-05"))).contains("Le budget se vote chaque année", "En 2025", "Secrétaire de mairie");
        assertThat(folded(card("GOU-05"))).isFalse();
        assertThat(words(card("GOU-01"))).contains("En 2025", "Non", "20\u00a0novembre\u00a02025");
        assertThat(folded(card("GOU-01"))).isTrue();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("2 blocs à confirmer")
                .containsPattern("Comptez environ \\d+ minutes");
    }

    @Test
    void theBlockButtonConfirmsTheRestInOneClickAndLeavesWhatHasProbablyChanged() {
        open("gouvernance");
        assertThat(block().getText()).contains("(6 réponses)");
        test(block()).click();

        assertThat(given()).hasSize(6).doesNotContainKey(new QuestionCode("GOU-05"));
        assertThat(given().values()).extracting(GivenAnswer::confirmedYear).containsOnly(2025);
        assertThat(words(card("GOU-01"))).contains("Confirmé à", "par vous", "Modifier");
        assertThat(test($(Notification.class).single()).getText()).contains("6 réponses confirmées");
        assertThat($(H1.class).single().getText()).isEqualTo("Gouvernance et stratégie");
    }

    @Test
    void aBlockWithNothingElseLeftOpensTheNextOne() {
        open("donnees");
        test(block()).click();
        assertThat(given()).hasSize(6);
        assertThat($(H1.class).single().getText()).isEqualTo("Gouvernance et stratégie");
    }

    @Test
    void oneAnswerIsConfirmedInOneClickAndMayStillBeChanged() {
        open("gouvernance");
        click("GOU-05", "Toujours vrai");
        assertThat(given()).containsOnlyKeys(new QuestionCode("GOU-05"));
        assertThat(words(card("GOU-05"))).contains("Confirmé à");

        click("GOU-05", "Modifier");
        assertThat(folded(card("GOU-05"))).isFalse();
        $(AnswerSaving.class)
                .single()
                .save("GOU-05", UUID.randomUUID().toString(), 1, List.of(), List.of("1500"), false);
        assertThat(words(card("GOU-05"))).contains("Enregistré à").doesNotContain("Confirmé");
    }

    @Test
    void anAnswerThatThePersonIsChangingIsNotConfirmedWithItsBlock() {
        open("gouvernance");
        click("GOU-01", "A changé");
        assertThat(folded(card("GOU-01"))).isFalse();
        assertThat(block().getText()).contains("(5 réponses)");
        test(block()).click();
        assertThat(given()).hasSize(5).doesNotContainKey(new QuestionCode("GOU-01"));
    }

    @Test
    void aColleaguesAnswerOfThisYearIsKeptAndSaid() throws Exception {
        open("gouvernance");
        SignIn.as(
                people.contributor(COMMUNE.value()),
                () -> responses.save(new SaveAnswer(
                        open, COMMUNE, new QuestionCode("GOU-01"), new Choice("delegation"), UUID.randomUUID(), 0)));
        SignIn.as(people.referent(COMMUNE.value()));

        test(block()).click();

        assertThat(words(card("GOU-01"))).contains("par Contributrice");
        assertThat(test($(Notification.class).single()).getText())
                .contains("5 réponses confirmées", "sa réponse est gardée");
    }

    @Test
    void aReaderSeesLastYearsAnswersAndHasNothingToConfirm() {
        SignIn.as(people.reader(COMMUNE.value()));
        open("gouvernance");
        assertThat(words(card("GOU-01"))).contains("En 2025");
        assertThat($(Button.class).withTextContaining("oujours vrai").exists()).isFalse();
        assertThat(folded(card("GOU-01"))).isFalse();
    }
}
