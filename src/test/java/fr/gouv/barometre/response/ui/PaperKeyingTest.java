package fr.gouv.barometre.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.declaration.NewPaperQuestionnaire;
import fr.gouv.barometre.declaration.PaperQuestionnaireService;
import fr.gouv.barometre.opsn.Member;
import fr.gouv.barometre.response.ui.AnswerSaving.Acknowledgement;
import fr.gouv.barometre.response.ui.AnswerSaving.Acknowledgement.State;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager keys in a paper questionnaire with the fields of the questionnaire itself. What her browser sends is sent here by hand. */
@PortalTest
class PaperKeyingTest extends SpringBrowserlessTest {

    private static final InseeCode MONT = new InseeCode("40192");

    @Autowired
    PaperQuestionnaireService papers;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    private CampaignId campaign;
    private OpsnId opsn;

    @BeforeEach
    void anOperatorWithAMember() {
        data.clean();
        campaign = scene.campaign(2026, "OPEN", MONT.value());
        opsn = people.operator("Alpi", MONT.value());
        SignIn.as(people.manager(opsn));
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private void open(String rest) {
        UI.getCurrent().navigate("operateurs/%d/reponses-declarees/papier%s".formatted(opsn.value(), rest));
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    private QuestionCard card(String question) {
        return $(QuestionCard.class).withAttribute("data-question", question).single();
    }

    private Acknowledgement choose(String question, String option, int seen) {
        return $(AnswerSaving.class)
                .single()
                .save(question, UUID.randomUUID().toString(), seen, List.of(option), List.of(), false);
    }

    private void received() {
        papers.record(new NewPaperQuestionnaire(opsn, MONT, TestClock.START));
    }

    @Test
    @SuppressWarnings("unchecked")
    void fromTheCommuneAndTheDayToTheFirstQuestion() {
        open("");
        assertThat(page()).contains("Aucun questionnaire papier n’a encore été reçu");
        button("Saisir ses réponses").click();
        ComboBox<Member> commune = $(ComboBox.class).single();
        assertThat(commune.isInvalid()).isTrue();

        commune.setValue(commune.getGenericDataView().getItems().findFirst().orElseThrow());
        $(DatePicker.class).single().setValue(TestClock.START.plusDays(1));
        button("Saisir ses réponses").click();
        assertThat($(DatePicker.class).single().getErrorMessage()).startsWith("Ce jour est à venir.");
        assertThat(commune.getValue().insee()).isEqualTo(MONT);

        $(DatePicker.class).single().setValue(TestClock.START);
        button("Saisir ses réponses").click();
        assertThat($(H1.class).single().getText())
                .isEqualTo("Mont-de-Marsan, sur papier\u00a0: Gouvernance et stratégie");
        assertThat($(QuestionCard.class).all()).hasSize(7);
    }

    @Test
    void eachAnswerIsSavedAsItIsKeyedInAndTheWayLeadsThroughThePaper() {
        received();
        open("/40192/gouvernance");
        assertThat(choose("GOU-01", "delegation", 0)).isEqualTo(Acknowledgement.saved(1));
        assertThat(card("GOU-01").getElement().getTextRecursively())
                .contains("Répondu", "Enregistré à 10\u00a0h\u00a046 par Responsable OPSN");
        assertThat(page()).contains("1/7, 6 à traiter");
        assertThat($(Anchor.class).all().stream()
                        .map(Anchor::getHref)
                        .filter(address -> address.contains("organisation")))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("operateurs/"));

        open("");
        assertThat(page()).contains("Mont-de-Marsan (40192)");
        button("Retirer").click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Aucun questionnaire papier n’a encore été reçu");
    }

    @Test
    void whatTheCommuneAnsweredCannotBeChangedHere() {
        scene.choose(campaign, MONT, "GOU-01", "non");
        received();
        open("/40192/gouvernance");
        assertThat(card("GOU-01").getElement().hasAttribute("data-read-only")).isTrue();
        assertThat(card("GOU-01").getElement().getTextRecursively()).contains("Répondu par la commune");

        scene.choose(campaign, MONT, "GOU-02", "non");
        assertThat(choose("GOU-02", "oui", 0).state()).isEqualTo(State.STUCK);
        assertThat(page()).contains("La commune a répondu elle-même à cette question");
    }
}
