package fr.gouv.barometre.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.survey.AnswerValue.Choice;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.StatementCount;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A commune that answered last year: what has probably changed, and what is still true. */
@PortalTest
class RenewalServiceTest {

    private static final InseeCode COMMUNE = new InseeCode("40192");
    private static final InseeCode FORMER = new InseeCode("40088");
    private static final QuestionCode ELU = new QuestionCode("GOU-01");

    @Autowired
    RenewalService renewals;

    @Autowired
    ResponseService responses;

    @Autowired
    ActionPlanService plans;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestClock clock;

    private CampaignId last;
    private CampaignId open;
    private SignIn.Person secretary;

    @BeforeEach
    void twoCampaigns() {
        data.clean();
        last = scene.campaign(2025, "CLOSED", COMMUNE.value());
        open = scene.campaign(2026, "OPEN", COMMUNE.value());
        secretary = people.referent(COMMUNE.value());
        SignIn.as(secretary);
    }

    @AfterEach
    void leave() {
        scene.separate();
        SignIn.out();
        clock.reset();
    }

    private Renewal renewal() {
        return renewals.sheet(COMMUNE).orElseThrow().renewal();
    }

    private String reasons(String question) {
        List<String> reasons = renewal().expected(new QuestionCode(question)).stream()
                .map(ExpectedChange::reason)
                .toList();
        return String.join(" ", reasons).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @ParameterizedTest(name = "{0} = {1} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            GOU-01 | choice:non      | 2025 |
            GOU-01 | choice:non      | 2024 |
            GOU-01 | choice:non      | 2023 | Cette réponse date de 2023 : au-delà de 2 ans, elle est à revoir.
            INC-04 | choice:mutualise| 2025 | Le financement de ces postes par l’État s’éteint : vérifiez la date de fin de la convention.
            INC-04 | choice:non      | 2025 |
            CYB-05 | choice:recent   | 2025 | Un diagnostic compte pendant 24 mois : vérifiez la date du vôtre.
            CYB-05 | choice:ancien   | 2025 |
            GOU-05 | number:1200     | 2025 | Le budget se vote chaque année.
            GOU-05 | dont-know:      | 2025 |
            CYB-09 | choice:non      | 2025 | La question porte sur les 12 derniers mois.
            GOU-02 | choice:gone     | 2025 | Votre réponse de 2025 ne fait plus partie des réponses possibles : répondez de nouveau.
            """)
    void anAnswerThatAgedIsPutFirstWithItsReason(String question, String answer, int year, @Nullable String reason) {
        String[] parts = answer.split(":", 2);
        CampaignId given = year == 2025 ? last : scene.campaign(year, "CLOSED", COMMUNE.value());
        scene.answer(given, COMMUNE, question, json(parts[0], parts[1].strip()));

        assertThat(reasons(question)).isEqualTo(reason == null ? "" : reason);
    }

    private static String json(String type, String value) {
        return switch (type) {
            case "choice" -> "{\"t\":\"choice\",\"v\":\"" + value + "\"}";
            case "number" -> "{\"t\":\"number\",\"v\":" + value + "}";
            default -> "{\"t\":\"" + type + "\"}";
        };
    }

    @Test
    void aQuestionLeftOpenLastYearComesFirstUnlessLastYearsAnswersKeepItAway() {
        scene.choose(last, COMMUNE, "INC-01", "non");
        assertThat(reasons("GOU-01")).contains("restée sans réponse");
        assertThat(reasons("INC-02")).isEmpty();
    }

    @Test
    void aDetailLeftOpenComesWithItsQuestionAndNotFirst() {
        scene.choose(last, COMMUNE, "INC-01", "oui");
        assertThat(reasons("INC-02")).contains("restée sans réponse");
        assertThat(reasons("INC-01-1")).isEmpty();
    }

    @Test
    void aCommuneThatNeverAnsweredHasNothingToRenew() {
        assertThat(renewal().expected()).isEmpty();
        assertThat(renewal().earlier()).isEmpty();
    }

    @Test
    void joiningAnOperatorPutsFirstTheAnswersThatDependOnIt() {
        scene.choose(last, COMMUNE, "CYB-01", "non");
        scene.choose(last, COMMUNE, "GOU-01", "non");
        people.operator("Landes Mutualisation", COMMUNE.value());
        data.owner()
                .sql("update opsn_membership set starts_on = date '2026-03-01'")
                .update();
        SignIn.as(people.referent(COMMUNE.value()));

        assertThat(reasons("CYB-01")).contains("a rejoint un opérateur", "1er mars 2026");
        assertThat(reasons("GOU-01")).isEmpty();
        data.owner()
                .sql("update opsn_membership set starts_on = date '2020-03-01'")
                .update();
        assertThat(reasons("CYB-01")).isEmpty();
        data.owner()
                .sql("update opsn_membership set ends_on = date '2026-06-01'")
                .update();
        assertThat(reasons("CYB-01")).contains("a quitté", "1er juin 2026");
    }

    @Test
    void passingAThresholdPutsFirstTheAnswersWhoseRulesChangeThere() {
        scene.choose(last, COMMUNE, "INT-09", "partiel");
        scene.choose(last, COMMUNE, "INT-10", "non");
        stratumOfLastYear("P3500");
        assertThat(reasons("INT-09")).isEmpty();
        stratumOfLastYear("P1000");
        assertThat(reasons("INT-09")).contains("a atteint 3 500 habitants");
        assertThat(reasons("INT-10")).isEmpty();
    }

    private void stratumOfLastYear(String stratum) {
        data.owner()
                .sql("update campaign_expected set stratum = ? where campaign_id = ?")
                .params(stratum, last.value())
                .update();
    }

    @Test
    void aMergerPutsEverythingFirst() {
        scene.choose(last, COMMUNE, "GOU-01", "non");
        scene.merge(FORMER, COMMUNE);
        assertThat(reasons("GOU-01")).contains("Dax a rejoint la commune");
    }

    @Test
    void anActionThatWasDoneProposesItsAnswer() {
        scene.choose(last, COMMUNE, "GOU-01", "non");
        plans.accept(COMMUNE, "A01");
        plans.finish(COMMUNE, "A01", "Arrêté du 3 mars");

        ExpectedChange change = renewal().expected(ELU).getFirst();
        assertThat(change.reason()).contains("Désigner un élu au numérique");
        assertThat(change.proposed()).isInstanceOf(Choice.class).isNotEqualTo(new Choice("non"));
        assertThat(renewal().confirmable(ELU)).isTrue();
        assertThat(renewal().unchanged(ELU)).isFalse();
    }

    private ConfirmAnswers.Item item(String question, String option, int base) {
        return new ConfirmAnswers.Item(new QuestionCode(question), new Choice(option), base);
    }

    private ConfirmResult confirm(ConfirmAnswers.Item... items) {
        return renewals.confirm(new ConfirmAnswers(open, COMMUNE, List.of(items)));
    }

    private @Nullable GivenAnswer given(String question) {
        return responses.read(open, COMMUNE).answer(new QuestionCode(question)).orElse(null);
    }

    @Test
    void aConfirmationIsAnAnswerOfThisYearToldApartFromANewOne() {
        scene.choose(last, COMMUNE, "GOU-01", "non");
        assertThat(confirm(item("GOU-01", "non", 0)).confirmed()).containsExactly(ELU);

        GivenAnswer given = given("GOU-01");
        assertThat(given)
                .extracting(GivenAnswer::value, GivenAnswer::confirmedYear, GivenAnswer::revision, GivenAnswer::person)
                .containsExactly(new Choice("non"), 2025, 1, secretary.personId());
        responses.save(new SaveAnswer(open, COMMUNE, ELU, new Choice("delegation"), UUID.randomUUID(), 1));
        assertThat(given("GOU-01"))
                .extracting(GivenAnswer::value, GivenAnswer::confirmedYear)
                .containsExactly(new Choice("delegation"), null);
        assertThat(data.owner()
                        .sql("select confirmed_year from answer_revision order by revision")
                        .query(Integer.class)
                        .list())
                .containsExactly(2025, null);
    }

    @Test
    void aDoubleClickConfirmsOnce() {
        scene.choose(last, COMMUNE, "GOU-01", "non");
        confirm(item("GOU-01", "non", 0));
        assertThat(confirm(item("GOU-01", "non", 0)).confirmed()).containsExactly(ELU);
        assertThat(given("GOU-01")).extracting(GivenAnswer::revision).isEqualTo(1);
    }

    @Test
    void whatAColleagueAnsweredThisYearIsNotWrittenOver() throws Exception {
        scene.choose(last, COMMUNE, "GOU-01", "non");
        scene.choose(last, COMMUNE, "GOU-02", "non");
        SignIn.as(
                people.contributor(COMMUNE.value()),
                () -> responses.save(
                        new SaveAnswer(open, COMMUNE, ELU, new Choice("delegation"), UUID.randomUUID(), 0)));
        SignIn.as(secretary);

        ConfirmResult result = confirm(item("GOU-01", "non", 0), item("GOU-02", "non", 0));

        assertThat(result.answeredMeanwhile()).containsExactly(ELU);
        assertThat(result.confirmed()).containsExactly(new QuestionCode("GOU-02"));
        assertThat(given("GOU-01")).extracting(GivenAnswer::value).isEqualTo(new Choice("delegation"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOU-02 | gone | gone    | ne fait plus partie
            GOU-02 | non  | adoptee | Rechargez la page
            """)
    void whatIsNotLastYearsAnswerOrNoLongerOneIsNotConfirmedAndSaysWhy(
            String question, String before, String confirmed, String why) {
        scene.choose(last, COMMUNE, question, before);
        ConfirmResult result = confirm(item(question, confirmed, 0));
        assertThat(result.confirmed()).isEmpty();
        assertThat(result.refused().get(new QuestionCode(question))).contains(why);
        assertThat(given(question)).isNull();
    }

    @Test
    void whatDoesNotConcernTheCommuneAnyMoreIsNotConfirmed() {
        scene.choose(last, COMMUNE, "INT-11", "non");
        data.owner().sql("""
                        insert into commune_situation (insee, safeguard_plan_required, changed_at) values (?, false, now())
                        """).param(COMMUNE.value()).update();
        ConfirmResult result = confirm(item("INT-11", "non", 0));
        assertThat(result.refused().get(new QuestionCode("INT-11"))).contains("ne concerne pas votre commune");
        assertThat(given("INT-11")).isNull();
    }

    @Test
    void nothingIsConfirmedOnceSubmittedOrClosed() {
        scene.choose(last, COMMUNE, "GOU-01", "non");
        scene.choose(last, COMMUNE, "GOU-02", "non");
        confirm(item("GOU-01", "non", 0));
        responses.submit(open, COMMUNE);
        assertThatThrownBy(() -> confirm(item("GOU-02", "non", 0))).isInstanceOf(RefusedException.class);
        responses.reopen(open, COMMUNE);
        clock.set(LocalDate.of(2026, 12, 19));
        assertThatThrownBy(() -> confirm(item("GOU-02", "non", 0))).isInstanceOf(RefusedException.class);
    }

    @Test
    void aWholeBlockIsFifteenStatementsAtMostHoweverLong() throws Exception {
        List<ConfirmAnswers.Item> items = new ArrayList<>();
        for (Question question : questionnaires.version(1).questions()) {
            question.options().stream()
                    .findFirst()
                    .filter(option -> question.kind().name().equals("SINGLE"))
                    .ifPresent(option -> {
                        scene.choose(last, COMMUNE, question.code().value(), option.code());
                        items.add(item(question.code().value(), option.code(), 0));
                    });
        }
        ConfirmAnswers request = new ConfirmAnswers(open, COMMUNE, items);

        List<String> statements = StatementCount.of(() -> renewals.confirm(request));

        assertThat(items).hasSizeGreaterThan(30);
        assertThat(statements).hasSizeLessThanOrEqualTo(15);
        assertThat(responses.read(open, COMMUNE).values()).hasSizeGreaterThan(30);
    }
}
