package fr.gouv.barometre.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerCheck;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.survey.Scoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The simulated data look like the published barometer, and every answer is one that the portal would have taken. */
class SimulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Questionnaire QUESTIONNAIRE = new Questionnaires().version(DemoData.QUESTIONNAIRE_VERSION);
    private static final Simulation SIMULATION = simulate(TODAY);
    private static final List<SimulatedResponse> OF_2025 = SIMULATION.responses(2025);

    private static Simulation simulate(LocalDate today) {
        return Simulation.of(SimulationFile.read(), communes(), QUESTIONNAIRE, DemoCalendar.on(today));
    }

    private static List<DemoCommune> communes() {
        try {
            return new ClassPathResource("territory/communes.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> !cells[3].isEmpty() && !cells[3].equals("0") && !cells[7].equals("com"))
                    .map(cells -> new DemoCommune(
                            new InseeCode(cells[0]), cells[1], Integer.parseInt(cells[3]), cells[4], cells[5]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // The published figures

    /** One row per figure that was published as a percentage of respondents. */
    static Stream<Arguments> publishedShares() {
        List<Arguments> rows = new ArrayList<>();
        for (Question question : QUESTIONNAIRE.questions()) {
            Question.Reference reference = question.reference();
            if (reference == null) {
                continue;
            }
            reference
                    .shares()
                    .forEach((option, percent) -> rows.add(Arguments.of(question, percent, chooses(List.of(option)))));
            Double atLeast = reference.valueAtLeast();
            if (reference.percent() != null && atLeast != null) {
                rows.add(Arguments.of(question, reference.percent(), (Predicate<AnswerValue>)
                        answer -> Scoring.value(answer).orElse(-1) >= atLeast));
            } else if (reference.percent() != null && !reference.options().isEmpty()) {
                rows.add(Arguments.of(question, reference.percent(), chooses(reference.options())));
            }
        }
        return rows.stream();
    }

    private static Predicate<AnswerValue> chooses(List<String> options) {
        return answer -> switch (answer) {
            case AnswerValue.Choice(String option) -> options.contains(option);
            case AnswerValue.Choices(var chosen) -> chosen.stream().anyMatch(options::contains);
            default -> false;
        };
    }

    @ParameterizedTest(name = "{0}: {1} %")
    @MethodSource("publishedShares")
    void eachPublishedShareOf2025IsReproducedWithinOnePoint(
            Question question, double percent, Predicate<AnswerValue> counted) {
        List<AnswerValue> answers = answersOf2025(question);
        List<AnswerValue> informing = answers.stream()
                .filter(answer -> !(answer instanceof AnswerValue.DontKnow))
                .filter(answer -> !Scoring.notApplicable(question, answer))
                .toList();
        assertThat(informing).hasSizeGreaterThan(500);
        assertThat(percent(informing, counted)).as("of the answers that inform").isCloseTo(percent, within(1.0));
        assertThat(percent(answers, counted)).as("of all answers").isCloseTo(percent, within(1.0));
    }

    private static double percent(List<AnswerValue> answers, Predicate<AnswerValue> counted) {
        return 100.0 * answers.stream().filter(counted).count() / answers.size();
    }

    static Stream<Arguments> publishedParts() {
        return QUESTIONNAIRE.questions().stream()
                .filter(question ->
                        question.reference() != null && question.reference().percent() != null)
                .filter(question -> question.reference().options().isEmpty()
                        && question.reference().valueAtLeast() == null)
                .map(question -> Arguments.of(question, question.reference().percent()));
    }

    @ParameterizedTest(name = "{0}: {1} %")
    @MethodSource("publishedParts")
    void eachPublishedPartOfATotalIsReproducedWithinOnePoint(Question question, double percent) {
        List<AnswerValue.Share> shares = answersOf2025(question).stream()
                .filter(AnswerValue.Share.class::isInstance)
                .map(AnswerValue.Share.class::cast)
                .toList();
        double parts =
                shares.stream().mapToDouble(share -> share.part().doubleValue()).sum();
        double totals = shares.stream()
                .mapToDouble(share -> share.total().doubleValue())
                .sum();
        assertThat(100 * parts / totals).isCloseTo(percent, within(1.0));
    }

    private static List<AnswerValue> answersOf2025(Question question) {
        return OF_2025.stream()
                .map(response -> response.respondent().answers().get(question.code()))
                .filter(Objects::nonNull)
                .toList();
    }

    // Who answers

    @Test
    void about3100CommunesSubmittedIn2025() {
        assertThat(OF_2025.size()).isBetween(3_050, 3_150);
        assertThat(OF_2025).allMatch(response -> response.submittedAt() != null);
    }

    @ParameterizedTest(name = "région {0}: {1} to {2} %")
    @CsvSource({"75, 22, 26", "76, 18, 22", "84, 17, 21"})
    void threeRegionsAreOverRepresented(String region, double least, double most) {
        assertThat(percentOf2025(commune -> commune.region().equals(region))).isBetween(least, most);
    }

    @Test
    void everyRegionWithCommunesAnswersALittle() {
        Set<String> answering = OF_2025.stream()
                .map(response -> response.respondent().commune().region())
                .collect(Collectors.toSet());
        assertThat(answering).contains("11", "24", "27", "28", "32", "44", "52", "53", "93", "94");
    }

    @ParameterizedTest(name = "{0} to {1} inhabitants: {2} to {3} %")
    @CsvSource({"0, 999, 58, 62", "1000, 4999, 23, 27", "5000, 3000000, 13, 17"})
    void sizesAreThoseOfThePublishedRespondents(int from, int to, double least, double most) {
        assertThat(percentOf2025(commune -> commune.population() >= from && commune.population() <= to))
                .isBetween(least, most);
    }

    private static double percentOf2025(Predicate<DemoCommune> counted) {
        return 100.0
                * OF_2025.stream()
                        .filter(response -> counted.test(response.respondent().commune()))
                        .count()
                / OF_2025.size();
    }

    @Test
    void belongingToAnOperatorRaisesParticipation() {
        Set<InseeCode> answered = OF_2025.stream()
                .map(response -> response.respondent().commune().insee())
                .collect(Collectors.toSet());
        Predicate<DemoCommune> member =
                commune -> SIMULATION.memberships().inForce(commune.insee(), LocalDate.of(2025, 10, 6));
        double members =
                rate(answered, SIMULATION.communes().stream().filter(member).toList());
        double others = rate(
                answered, SIMULATION.communes().stream().filter(member.negate()).toList());
        assertThat(members).isGreaterThan(2 * others);
    }

    private static double rate(Set<InseeCode> answered, List<DemoCommune> communes) {
        return (double) communes.stream()
                        .filter(commune -> answered.contains(commune.insee()))
                        .count()
                / communes.size();
    }

    // What they answer

    @Test
    void everyAnswerIsOneThatThePortalWouldHaveTaken() {
        List<String> problems = SIMULATION
                .allResponses()
                .flatMap(SimulationTest::problems)
                .limit(20)
                .toList();
        assertThat(problems).isEmpty();
    }

    private static Stream<String> problems(SimulatedResponse response) {
        Respondent respondent = response.respondent();
        Set<QuestionCode> asked = Asked.questions(QUESTIONNAIRE, respondent.facts()).stream()
                .map(Question::code)
                .collect(Collectors.toSet());
        List<String> problems = new ArrayList<>();
        respondent.answers().forEach((code, answer) -> {
            if (!asked.contains(code)) {
                problems.add(respondent.commune().insee() + " answers " + code + ", which is not asked");
            }
            AnswerCheck.problem(QUESTIONNAIRE.question(code), answer)
                    .ifPresent(problem -> problems.add(code + " " + answer + ": " + problem));
        });
        AnswerCheck.contradictions(QUESTIONNAIRE, respondent.facts())
                .forEach(check -> problems.add(respondent.commune().insee() + ": " + check.code()));
        return problems.stream();
    }

    @Test
    void theAnswersOfACommuneGoTogether() {
        Predicate<SimulatedResponse> elu = chose("GOU-01", "delegation", "referent");
        Predicate<SimulatedResponse> roadmap = chose("GOU-02", "adoptee", "formalisee");
        double withElu = share(OF_2025.stream().filter(elu).toList(), roadmap);
        double without = share(OF_2025.stream().filter(elu.negate()).toList(), roadmap);
        assertThat(withElu).isGreaterThan(1.5 * without);
    }

    private static Predicate<SimulatedResponse> chose(String code, String... options) {
        return response ->
                response.respondent().answers().get(new QuestionCode(code)) instanceof AnswerValue.Choice(String option)
                        && List.of(options).contains(option);
    }

    private static double share(List<SimulatedResponse> responses, Predicate<SimulatedResponse> counted) {
        return (double) responses.stream().filter(counted).count() / responses.size();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2024, 2025", "2025, 2026"})
    void fromAYearToTheNextMostAnswersStaySomeProgressFewRegress(int before, int after) {
        Map<InseeCode, Respondent> earlier = new HashMap<>();
        SIMULATION
                .responses(before)
                .forEach(r -> earlier.put(r.respondent().commune().insee(), r.respondent()));
        int same = 0;
        int better = 0;
        int worse = 0;
        for (SimulatedResponse response : SIMULATION.responses(after)) {
            Respondent then = earlier.get(response.respondent().commune().insee());
            if (then == null) {
                continue;
            }
            for (Question question : QUESTIONNAIRE.questions()) {
                double change = score(question, response.respondent()) - score(question, then);
                same += change == 0 ? 1 : 0;
                better += change > 0 ? 1 : 0;
                worse += change < 0 ? 1 : 0;
            }
        }
        double compared = same + better + worse;
        assertThat(same / compared).isBetween(0.85, 0.98);
        assertThat(better).isGreaterThan(2 * worse);
        assertThat(worse).isPositive();
    }

    private static double score(Question question, Respondent respondent) {
        AnswerValue answer = respondent.answers().get(question.code());
        return answer == null ? Double.NaN : Scoring.score(question, answer).orElse(Double.NaN);
    }

    // The campaigns and the accounts

    @ParameterizedTest
    @CsvSource({"2026-11-24", "2027-03-01", "2026-09-01", "2025-06-30"})
    void aCampaignIsOpenWhateverTheDay(LocalDate today) {
        DemoCalendar calendar = DemoCalendar.on(today);
        DemoCalendar.Season open = calendar.seasons().getLast();
        assertThat(open.open()).isTrue();
        assertThat(today).isBetween(open.opensOn(), open.closesOn());
        assertThat(calendar.answeredUntil()).isBefore(today);
    }

    @Test
    void theOpenCampaignIsHalfWay() {
        List<SimulatedResponse> open = SIMULATION.responses(2026);
        assertThat(open.size()).isBetween(1_500, 2_500);
        assertThat(share(open, response -> response.submittedAt() == null)).isBetween(0.2, 0.4);
        assertThat(open).allMatch(response -> !response.respondent().answers().isEmpty());
        assertThat(open)
                .allMatch(response -> response.startedAt()
                        .isBefore(TODAY.atStartOfDay(fr.gouv.barometre.common.TimeConfiguration.ZONE)
                                .toInstant()));
    }

    @Test
    void theSecretarysCommunesHaveWhatTheDemonstrationShows() {
        assertThat(yearsAnswered("40111")).containsExactly(2024, 2025);
        assertThat(yearsAnswered("40320")).containsExactly(2025);
        assertThat(yearsAnswered("40062")).containsExactly(2024, 2025, 2026);
        assertThat(yearsAnswered("40192")).containsExactly(2024, 2025, 2026);
        for (String insee : List.of("40111", "40320", "40062")) {
            DemoCommune commune = SIMULATION.communes().stream()
                    .filter(c -> c.insee().value().equals(insee))
                    .findFirst()
                    .orElseThrow();
            assertThat(commune.population()).isLessThan(1_000);
            assertThat(SIMULATION.memberships().inForce(commune.insee(), TODAY)).isTrue();
        }
        SimulatedResponse last = OF_2025.stream()
                .filter(response ->
                        response.respondent().commune().insee().value().equals("40111"))
                .findFirst()
                .orElseThrow();
        assertThat(chose("GOU-01", "non").and(chose("GOU-02", "non")).and(chose("INC-01", "non")))
                .accepts(last);
    }

    private static List<Integer> yearsAnswered(String insee) {
        return SIMULATION
                .allResponses()
                .filter(response ->
                        response.respondent().commune().insee().value().equals(insee))
                .map(response -> response.respondent().season().year())
                .sorted()
                .toList();
    }

    @Test
    void twoSimulationsAreTheSame() {
        assertThat(fingerprint(simulate(TODAY))).isEqualTo(fingerprint(SIMULATION));
    }

    private static List<Integer> fingerprint(Simulation simulation) {
        List<Integer> parts = new ArrayList<>();
        simulation
                .allResponses()
                .forEach(response -> parts.add(Objects.hash(
                        response.respondent().commune(),
                        response.respondent().answers(),
                        response.startedAt(),
                        response.submittedAt())));
        simulation
                .memberships()
                .all()
                .forEach(membership -> parts.add(Objects.hash(
                        membership.operator().name(),
                        membership.commune(),
                        membership.startsOn(),
                        membership.endsOn())));
        return parts;
    }

    @Test
    void operatorsHaveMembersAndSomeMembershipsEnded() {
        List<Memberships.Membership> all = SIMULATION.memberships().all();
        assertThat(all.stream().map(membership -> membership.operator().name()).collect(Collectors.toSet()))
                .hasSize(12);
        assertThat(all).anyMatch(membership -> membership.endsOn() != null);
        assertThat(new HashSet<>(
                        all.stream().map(Memberships.Membership::commune).toList()))
                .hasSameSizeAs(all);
        assertThat(all.stream()
                        .filter(m -> m.operator().name().startsWith("Landes"))
                        .count())
                .isEqualTo(186);
    }
}
