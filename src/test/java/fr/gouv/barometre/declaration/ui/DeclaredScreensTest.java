package fr.gouv.barometre.declaration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import fr.gouv.barometre.bulk.internal.BulkWork;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.declaration.DeclarableQuestion;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager declares an answer for members chosen in the portfolio, and follows what they make of it. */
@PortalTest
class DeclaredScreensTest extends SpringBrowserlessTest {

    private static final InseeCode DAX = new InseeCode("40088");

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    BulkWork bulk;

    private OpsnId landes;
    private CampaignId campaign;
    private SignIn.Person manager;

    @BeforeEach
    void threeMembersOfWhichOneHasAnswered() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088", "40001");
        campaign = scene.campaign(2026, "OPEN", "40192", "40088", "40001");
        scene.choose(campaign, DAX, "CYB-07", "non");
        manager = people.manager(landes);
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    private void open(String query) {
        Location location = new Location("operateurs/" + landes.value() + query);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private Button button(String start) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + start));
    }

    private void click(String start) {
        test(button(start)).click();
    }

    /** The portal's own work, beside the screen. */
    private void work() {
        SignIn.out();
        bulk.workOff();
        SignIn.as(manager);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @SuppressWarnings("unchecked")
    private void answer(String code, String option) {
        Select<DeclarableQuestion> question = $(Select.class).single();
        question.setValue(question.getListDataView()
                .getItems()
                .filter(one -> one.question().code().value().equals(code))
                .findFirst()
                .orElseThrow());
        RadioButtonGroup<Question.Option> answer = $(RadioButtonGroup.class).single();
        answer.setValue(answer.getListDataView()
                .getItems()
                .filter(one -> one.code().equals(option))
                .findFirst()
                .orElseThrow());
    }

    private void declareForAll() {
        open("/reponses-declarees/nouvelle");
        answer("CYB-07", "oui");
        click("Voir ce que cela donnerait");
        click("Déclarer pour");
        work();
    }

    private List<String> foldable() {
        return $(NativeDetails.class).all().stream()
                .map(NativeDetails::getSummaryText)
                .toList();
    }

    @Test
    void theAddressOfThePortfolioSaysForWhichCommunes() {
        open("/reponses-declarees/nouvelle?choix=40192,40088,59350");
        assertThat(page())
                .contains("2 communes choisies", "Dax, Mont-de-Marsan")
                .doesNotContain("Aire-sur-l'Adour", "Lille");
        open("/reponses-declarees/nouvelle?q=aire");
        assertThat(page()).contains("1 commune choisie", "Aire-sur-l'Adour").doesNotContain("Dax");
        open("/reponses-declarees/nouvelle?q=nulle+part");
        assertThat(page()).contains("Aucune commune choisie");
    }

    @Test
    void nothingIsTriedWithoutAnAnswer() {
        open("/reponses-declarees/nouvelle");
        click("Voir ce que cela donnerait");
        assertThat($(Select.class).single().isInvalid()).isTrue();
        assertThat(data.owner()
                        .sql("select count(*) from bulk_job")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itIsTriedThenDeclaredAndTheEndShowsWhenThePageLooksAgain() {
        open("/reponses-declarees/nouvelle");
        answer("CYB-07", "oui");
        click("Voir ce que cela donnerait");
        assertThat(page()).contains("Rien n’est encore déclaré");
        assertThat(foldable())
                .containsExactly(
                        "Réponse déclarée\u00a0: 2 communes", "Autre réponse donnée par la commune\u00a0: 1 commune");
        assertThat(page()).contains("Aire-sur-l'Adour, Mont-de-Marsan");

        click("Déclarer pour 2 communes");
        assertThat(page()).contains("La déclaration est en cours", "Aucune commune traitée sur 3");
        String address = UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
        poll();
        assertThat(page()).contains("Aucune commune traitée sur 3");
        work();
        poll();
        assertThat(page())
                .contains(
                        "La déclaration est terminée", "2 réponses déclarées, 1 commune laissée telle quelle, sur 3.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);

        UI.getCurrent().navigate("mentions-legales");
        Location again = new Location(address);
        UI.getCurrent().navigate(again.getPath(), again.getQueryParameters());
        assertThat(page()).contains("La déclaration est terminée");
        assertThat(foldable())
                .containsExactly(
                        "Réponse déclarée\u00a0: 2 communes", "Autre réponse donnée par la commune\u00a0: 1 commune");
    }

    @Test
    void aTrialOfAnotherOperatorIsNotThere() {
        declareForAll();
        String trial =
                data.owner().sql("select id from bulk_job").query(String.class).single();
        OpsnId other = people.operator("Nord Numérique", "59350");
        SignIn.as(people.manager(other));
        UI.getCurrent().navigate("mentions-legales");
        Location address = new Location("operateurs/" + other.value() + "/reponses-declarees/nouvelle?essai=" + trial);
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
        assertThat(page())
                .contains("L’essai n’est plus là", "Votre réponse pour ces communes")
                .doesNotContain("CYB-07 «");
    }

    @Test
    void whoManagesAnotherOperatorAndReadsThisOneDeclaresNothingHere() {
        SignIn.Person reader = people.manager(people.operator("Nord Numérique", "59350"));
        people.grant(reader, Role.OPSN_READER, landes, null);
        SignIn.as(reader);
        open("/reponses-declarees/nouvelle");
        assertThat(page()).contains("Seuls les responsables de l’opérateur déclarent des réponses");
        assertThat($(Select.class).exists()).isFalse();
    }

    @Test
    void theListTellsWhatTheCommunesMadeOfItAndKeepsItsFilterInTheAddress() {
        declareForAll();
        scene.choose(campaign, new InseeCode("40192"), "CYB-07", "oui");
        open("/reponses-declarees");
        assertThat($(H1.class).single().getText()).isEqualTo("Réponses déclarées par Landes Mutualisation");
        assertThat(page())
                .contains(
                        "2 réponses déclarées, 1 commune laissée telle quelle",
                        "2 réponses déclarées dans cette liste");
        open("/reponses-declarees?etat=confirmees&question=cyb-07");
        assertThat(page()).contains("1 réponse déclarée dans cette liste", "Mont-de-Marsan");
        assertThat(page()).doesNotContain("Aire-sur-l'Adour");
        test($(TextField.class).single()).setValue("aire");
        assertThat(page()).contains("Aucune réponse déclarée dans cette liste");
    }

    @Test
    void whatWaitsIsWithdrawnOneByOneOrAllAtOnce() {
        declareForAll();
        open("/reponses-declarees");
        click("Retirer 2 réponses");
        assertThat($(ConfirmDialog.class).single().isOpened()).isTrue();
        test($(ConfirmDialog.class).single()).cancel();
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Retirer"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(page()).contains("1 réponse déclarée dans cette liste").doesNotContain("Aire-sur-l'Adour");
        click("Retirer 1 réponse");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Rien n’est encore déclaré");
    }

    @Test
    void aCommuneThatAnsweredBeforeFindsItOnItsHomeAndConfirmsInOneClick() {
        CampaignId last = scene.campaign(2025, "CLOSED", "40192");
        scene.choose(last, new InseeCode("40192"), "CYB-02", "non");
        scene.choose(last, new InseeCode("40192"), "CYB-07", "oui");
        scene.submit(last, new InseeCode("40192"));
        declareForAll();
        SignIn.as(people.referent("40192"));
        UI.getCurrent().navigate("communes/40192");
        assertThat(page()).contains("1 réponse déclarée par Landes Mutualisation attend votre confirmation");
        assertThat($(Anchor.class).all().stream().filter(link -> link.getText().equals("Cybersécurité (1)")))
                .extracting(Anchor::getHref)
                .containsExactly("communes/40192/questionnaire/cybersecurite");

        UI.getCurrent().navigate("communes/40192/questionnaire/cybersecurite");
        assertThat(headings()).startsWith("Ce que votre opérateur a déclaré");
        assertThat(page()).containsSubsequence("Ce que votre opérateur a déclaré", "CYB-07", "CYB-02");
        assertThat($(Button.class).withText("Toujours vrai").all())
                .as("of CYB-02 alone")
                .hasSize(1);
        click("Confirmer «\u00a0Oui");
        assertThat(data.owner()
                        .sql("select value ->> 'v' from answer a join response r on r.id = a.response_id"
                                + " where r.insee = '40192' and question = 'CYB-07' and campaign_id = ?")
                        .param(campaign.value())
                        .query(String.class)
                        .single())
                .isEqualTo("oui");
        UI.getCurrent().navigate("communes/40192");
        assertThat(page()).doesNotContain("déclarée par");
    }

    @Test
    void aCommuneConfirmsAllThatIsDeclaredInOneClickOnItsHome() {
        declareForAll();
        data.owner().sql("""
                        insert into declared_answer (campaign_id, opsn_id, insee, question, value, declared_at, declared_by_name)
                        select campaign_id, opsn_id, insee, 'CYB-01', '{"t":"dont-know"}', declared_at, declared_by_name
                        from declared_answer where insee = '40192'
                        """).update();
        SignIn.as(people.referent("40192"));
        UI.getCurrent().navigate("communes/40192");
        assertThat(page()).contains("CYB-01\u00a0: ", "CYB-07\u00a0: ", "déclaré par Landes Mutualisation le");

        click("Confirmer ces 2 réponses");

        assertThat(page()).doesNotContain("déclaré par");
        assertThat(data.owner()
                        .sql("select question from answer where insee = '40192' order by question")
                        .query(String.class)
                        .list())
                .containsExactly("CYB-01", "CYB-07");
    }

    @Test
    void aCommuneThatAnswersForTheFirstTimeFindsItFirstAndNothingThatHasChanged() {
        declareForAll();
        SignIn.as(people.referent("40001"));
        UI.getCurrent().navigate("communes/40001/questionnaire/cybersecurite");
        assertThat(headings())
                .startsWith("Ce que votre opérateur a déclaré", "Les autres questions")
                .doesNotContain("Ce qui a sans doute changé");
        assertThat(page())
                .containsSubsequence("Ce que votre opérateur a déclaré", "CYB-07", "Les autres questions", "CYB-01");
        UI.getCurrent().navigate("communes/40001/questionnaire/gouvernance");
        assertThat(headings()).doesNotContain("Ce que votre opérateur a déclaré", "Les autres questions");
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    @Test
    void readersAndDinumReadAndAreOfferedNothingToDo() {
        declareForAll();
        for (SignIn.Person reader : List.of(people.operatorReader(landes), people.dinum())) {
            SignIn.as(reader);
            UI.getCurrent().navigate("mentions-legales");
            open("/reponses-declarees");
            assertThat(page()).contains("2 réponses déclarées dans cette liste", "En attente");
            assertThat($(Button.class).all()).extracting(Button::getText).noneMatch(text -> text.startsWith("Retirer"));
            assertThat($(Anchor.class).all()).extracting(Anchor::getText).doesNotContain("Déclarer une réponse");
        }
    }
}
