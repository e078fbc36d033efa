package fr.gouv.barometre.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.obligation.Obligation.Milestone;
import fr.gouv.barometre.obligation.internal.PublishedRules;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.Answers;
import fr.gouv.barometre.testing.RandomFacts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ObligationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Questionnaires QUESTIONNAIRES = new Questionnaires();
    private static final RuleBook BOOK = PublishedRules.read(QUESTIONNAIRES).current();
    private static final Questionnaire QUESTIONNAIRE = QUESTIONNAIRES.version(BOOK.questionnaireVersion());

    @ParameterizedTest(name = "{0} on {1}: {2} inhabitants, {7}")
    @CsvFileSource(resources = "/obligation/obligation-cases.csv", delimiter = '|', useHeadersInDisplayName = true)
    void aRuleSaysWhatItIsForThisCommuneOnThatDay(
            String rule,
            LocalDate date,
            @Nullable Integer population,
            @Nullable Integer staff,
            @Nullable Integer revenue,
            @Nullable String risk,
            @Nullable LocalDate notified,
            @Nullable String answers,
            Verdict verdict,
            @Nullable Fulfilment fulfilment,
            @Nullable LocalDate since,
            String says) {
        CommuneProfile profile = new CommuneProfile(
                new InseeCode("40001"),
                "Une commune",
                population,
                false,
                staff,
                revenue,
                risk == null ? null : risk.equals("yes"),
                notified);

        Obligation obligation = at(date, new Facts(profile, Answers.parse(QUESTIONNAIRE, answers)), rule);

        assertThat(obligation.verdict()).isEqualTo(verdict);
        assertThat(obligation.fulfilment()).isEqualTo(fulfilment);
        assertThat(obligation.inForceSince()).isEqualTo(since);
        assertThat(plainSpaces(obligation.because())).contains(says);
    }

    /** The table has a case for every rule, so that a new rule cannot come without one. */
    @Test
    void everyRuleHasItsCases() throws Exception {
        Set<String> rules = new HashSet<>();
        try (var table = getClass().getResourceAsStream("/obligation/obligation-cases.csv")) {
            new String(table.readAllBytes()).lines().forEach(line -> rules.add(line.split("\\|")[0]));
        }
        assertThat(rules).containsAll(BOOK.rules().stream().map(Rule::code).toList());
    }

    @Test
    void whatWasNotVerifiedIsNeverAnObligationForAnyCommuneOnAnyDay() {
        RandomFacts random = new RandomFacts(QUESTIONNAIRE, 20261124);
        for (int i = 0; i < 3_000; i++) {
            Facts facts = random.next();
            LocalDate date = random.date();
            for (Obligation obligation : Obligations.at(date, BOOK, QUESTIONNAIRE, facts)) {
                assertThat(obligation.verdict() == Verdict.OBLIGATORY && obligation.state() == RuleState.UNVERIFIED)
                        .as("%s on %s for %s", obligation.code(), date, facts)
                        .isFalse();
                assertThat(obligation.fulfilment() != null)
                        .as("only an obligation is met or late: %s", obligation)
                        .isEqualTo(obligation.verdict() == Verdict.OBLIGATORY);
                assertThat(obligation.because())
                        .as(obligation.code())
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void doubtIsNeverLate() {
        for (AnswerValue answer : List.of(new AnswerValue.DontKnow(), new AnswerValue.NotApplicable())) {
            Facts facts = new Facts(townOf(60_000), everyQuestion(answer));
            assertThat(Obligations.at(TODAY, BOOK, QUESTIONNAIRE, facts))
                    .extracting(Obligation::fulfilment)
                    .doesNotContain(Fulfilment.LATE, Fulfilment.MET);
        }
    }

    @Test
    void theDemandsOfAnyRuleCarrySourceDateAndState() {
        assertThat(BOOK.rules()).hasSize(17).allSatisfy(rule -> {
            assertThat(rule.checkedOn()).isNotNull();
            assertThat(rule.legalText()).isNotBlank();
            assertThat(rule.state() == RuleState.UNVERIFIED || !rule.sources().isEmpty())
                    .isTrue();
        });
    }

    @Test
    void aRuleThatGrowsOverTheYearsShowsItsMilestones() {
        assertThat(at(TODAY, new Facts(townOf(812), Map.of()), "L11").milestones())
                .extracting(Milestone::from)
                .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2030, 1, 1));
    }

    @Test
    void onlyTheMilestonesThatReachThisCommuneAreShown() {
        assertThat(at(TODAY, new Facts(townOf(812), Map.of()), "L7").milestones())
                .extracting(Milestone::from)
                .containsExactly(LocalDate.of(2022, 1, 1));
    }

    @Test
    void theAnswerIsRecalledInWords() {
        Facts facts = new Facts(townOf(812), Answers.parse(QUESTIONNAIRE, "CYB-07=non"));
        assertThat(at(TODAY, facts, "L3").answerInWords()).isEqualTo("Non");
        assertThat(at(TODAY, facts, "L5").answerInWords()).isNull();
    }

    @Test
    void anAnswerToAQuestionThatIsNoLongerAskedProvesNothing() {
        Facts facts = new Facts(townOf(812), Answers.parse(QUESTIONNAIRE, "SER-01=non SER-06=oui"));
        assertThat(at(TODAY, facts, "L4").answerInWords()).isNull();
    }

    @Test
    void anObligationCannotBeBuiltFromAnUnverifiedRule() {
        Obligation watched = at(TODAY, new Facts(townOf(812), Map.of()), "L12");
        assertThatThrownBy(() -> new Obligation(
                        watched.code(),
                        watched.title(),
                        Verdict.OBLIGATORY,
                        Fulfilment.LATE,
                        watched.because(),
                        null,
                        List.of(),
                        watched.legalText(),
                        watched.sources(),
                        watched.checkedOn(),
                        RuleState.UNVERIFIED,
                        null,
                        List.of(),
                        null,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Obligation at(LocalDate date, Facts facts, String rule) {
        return Obligations.at(date, BOOK, QUESTIONNAIRE, facts).stream()
                .filter(obligation -> obligation.code().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static CommuneProfile townOf(int population) {
        return new CommuneProfile(
                new InseeCode("40001"), "Une commune", population, true, 120, 11_400, true, LocalDate.of(2020, 1, 1));
    }

    private static Map<QuestionCode, AnswerValue> everyQuestion(AnswerValue answer) {
        return QUESTIONNAIRE.questions().stream()
                .collect(java.util.stream.Collectors.toMap(question -> question.code(), question -> answer));
    }

    private static String plainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
