package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.PlanStepDetails;
import fr.gouv.barometre.actionplan.WholePlan;
import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.benchmark.PeerGroup;
import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignStatus;
import fr.gouv.barometre.campaign.ExpectedCommunes;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.maturity.Maturity;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Obligations;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.internal.PublishedRules;
import fr.gouv.barometre.opsn.CommuneOperators;
import fr.gouv.barometre.recommendation.Advice.Reason;
import fr.gouv.barometre.recommendation.Catalogue;
import fr.gouv.barometre.recommendation.Recommendations;
import fr.gouv.barometre.recommendation.internal.PublishedActions;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.response.KnownAnswers;
import fr.gouv.barometre.response.ResponseDetails;
import fr.gouv.barometre.response.ResponseStatus;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.territory.Edition;
import fr.gouv.barometre.territory.Stratum;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.workspace.CommuneHome;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the home of a commune can hold, with the published questionnaire, rules and catalogue, without a database. */
final class Samples {

    static final String SCRIPT = "<script>alert(\"&amp;\")</script>";
    static final String FORMULA = "=cmd|' /C calc'!A1";
    static final String LONG = "Très long ".repeat(190).strip();

    private static final Questionnaires QUESTIONNAIRES = new Questionnaires();
    private static final Questionnaire QUESTIONNAIRE = QUESTIONNAIRES.current();
    private static final RuleBook RULES = PublishedRules.read(QUESTIONNAIRES).current();
    private static final Catalogue CATALOGUE =
            PublishedActions.read(QUESTIONNAIRES).current();
    private static final LocalDate TODAY = TestClock.START;
    private static final Instant NOW = TestClock.at(TODAY);
    private static final CampaignId CAMPAIGN = new CampaignId(2);

    private final InseeCode insee = new InseeCode("40320");
    private final @Nullable Integer population;
    private final boolean simulated;

    private Samples(@Nullable Integer population, boolean simulated) {
        this.population = population;
        this.simulated = simulated;
    }

    /** It answered all it could, and its plan is full of what a hostile or clumsy person can type. */
    static PaperSource full() {
        return new Samples(1_812, false).source(true);
    }

    static PaperSource simulated() {
        return new Samples(1_812, true).source(true);
    }

    static PaperSource neverAnswered(@Nullable Integer population) {
        return new Samples(population, false).source(false);
    }

    private PaperSource source(boolean answered) {
        Map<QuestionCode, AnswerValue> values = answered ? answers() : Map.of();
        CommuneProfile profile = new CommuneProfile(insee, "L’Île-d’Œuf", population, true, 12, 60_000, true, null);
        Facts facts = new Facts(profile, values);
        List<Obligation> obligations = Obligations.at(TODAY, RULES, QUESTIONNAIRE, facts);
        PlanDetails plan = answered
                ? new PlanDetails(new PlanDetails.Versions(1, 1, 1), plan(), List.of())
                : new PlanDetails(null, List.of(), List.of());
        PlanOverview overview = new PlanOverview(
                TODAY,
                known(values),
                QUESTIONNAIRE,
                RULES,
                CATALOGUE,
                facts,
                obligations,
                Recommendations.rank(CATALOGUE, QUESTIONNAIRE, facts, obligations, Set.of("A01", "A02", "A23"), TODAY),
                plan,
                true,
                "Mme Martin");
        return new PaperSource(
                new CommuneHome(
                        commune(),
                        new CommuneOperators(List.of(), List.of(), List.of()),
                        null,
                        null,
                        List.of(),
                        overview,
                        answered ? scored(facts) : null,
                        List.of()),
                new WholePlan(overview, answered ? SampleFiles.all() : Map.of()),
                TODAY);
    }

    /** Each option in turn, so that good, weak, "not applicable" and unknown answers all occur. */
    private static Map<QuestionCode, AnswerValue> answers() {
        Map<QuestionCode, AnswerValue> answers = new LinkedHashMap<>();
        int turn = 0;
        for (Question question : QUESTIONNAIRE.questions()) {
            turn++;
            answers.put(
                    question.code(),
                    switch (question.kind()) {
                        case SINGLE ->
                            new AnswerValue.Choice(question.options()
                                    .get(turn % question.options().size())
                                    .code());
                        case MULTIPLE ->
                            new AnswerValue.Choices(
                                    List.of(question.options().getFirst().code()));
                        case SHARE -> new AnswerValue.Share(new BigDecimal("12"), new BigDecimal("40"));
                        case NUMBER -> new AnswerValue.Number(new BigDecimal("3450.5"));
                        case SCALE -> new AnswerValue.Level(2);
                        case DATE -> new AnswerValue.Day(LocalDate.of(2026, 12, 31));
                        case TEXT -> new AnswerValue.Text(FORMULA);
                    });
        }
        answers.put(new QuestionCode("GOU-01"), new AnswerValue.Choice("non"));
        answers.put(new QuestionCode("DAT-01"), new AnswerValue.DontKnow());
        return answers;
    }

    private KnownAnswers known(Map<QuestionCode, AnswerValue> values) {
        return new KnownAnswers(
                insee,
                new CampaignDetails(
                        CAMPAIGN,
                        2026,
                        "Campagne 2026",
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 12, 18),
                        1,
                        CampaignStatus.OPEN,
                        ExpectedCommunes.all(),
                        simulated,
                        1),
                true,
                values.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new KnownAnswer(
                                        entry.getValue(), CAMPAIGN, 2026, insee, 1, NOW, SCRIPT, true))));
    }

    private Answered scored(Facts facts) {
        Map<QuestionCode, GivenAnswer> given = facts.answers().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new GivenAnswer(
                                entry.getKey(), entry.getValue(), 1, UUID.randomUUID(), NOW, null, SCRIPT, null)));
        return new Answered(
                summary(2026, 58),
                new ResponseDetails(CAMPAIGN, insee, ResponseStatus.SUBMITTED, NOW, given),
                Maturity.of(QUESTIONNAIRE, facts),
                summary(2025, 40),
                List.of(),
                new PeerChoice(
                        new PeerGroup(PeerGroup.Kind.STRATUM_REGION, "P1000/75"),
                        new PeerScores(true, Map.of(1, spread(31, 45.5), 2, spread(28, 41)), spread(25, 44), Map.of()),
                        null));
    }

    private static Spread spread(int communes, double median) {
        return new Spread(communes, median - 10, median, median + 10, null);
    }

    private ResponseSummary summary(int year, int score) {
        return new ResponseSummary(
                CAMPAIGN,
                year,
                1,
                insee,
                ResponseStatus.SUBMITTED,
                60,
                60,
                List.of(score, score, score, score, score, score, score),
                score,
                NOW,
                simulated);
    }

    private static List<PlanActionDetails> plan() {
        return List.of(
                action("A01", SCRIPT, ActionStatus.UNDER_WAY, null, FORMULA, TODAY.plusMonths(3), LONG),
                action("A02", CATALOGUE.action("A02").title(), ActionStatus.ACCEPTED, null, null, null, null),
                action("A23", "Mot".repeat(60), ActionStatus.DECLINED, FORMULA, null, null, null));
    }

    private static PlanActionDetails action(
            String code,
            String title,
            ActionStatus status,
            @Nullable String reason,
            @Nullable String person,
            @Nullable LocalDate due,
            @Nullable String partners) {
        return new PlanActionDetails(
                CAMPAIGN,
                code,
                title,
                status,
                reason,
                person,
                person == null ? null : "+33 6, @élue",
                null,
                due,
                partners,
                1,
                List.of(new Reason("Écart", SCRIPT)),
                Map.of(),
                List.of(
                        new PlanStepDetails(1, SCRIPT, NOW, "Mme Martin"),
                        new PlanStepDetails(2, "Deuxième étape", null, null)),
                NOW,
                "Mme Martin",
                NOW,
                1);
    }

    private CommuneDetails commune() {
        return new CommuneDetails(
                insee,
                "L’Île-d’Œuf",
                "214003204",
                population,
                Stratum.of(population),
                "40",
                "Landes",
                "75",
                "Nouvelle-Aquitaine",
                null,
                null,
                "metro",
                List.of("40000"),
                List.of(),
                null,
                new Edition(2026, "Insee et DGCL", "@etalab/decoupage-administratif 6.0.0", 34_969));
    }
}
