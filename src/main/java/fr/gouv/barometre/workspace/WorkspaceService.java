package fr.gouv.barometre.workspace;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.benchmark.BenchmarkService;
import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.collaboration.AssignmentService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.declaration.WaitingAnswerService;
import fr.gouv.barometre.maturity.Maturity;
import fr.gouv.barometre.obligation.NextThreshold;
import fr.gouv.barometre.obligation.Obligations;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.RuleChange;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.response.ResponseDetails;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.ResponseStatus;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.response.SituationService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.territory.TerritoryService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads each page of a commune in one transaction. Every method checks the scope through the services it asks. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.MEMBER)
public class WorkspaceService {

    private static final Comparison PORTAL_CHOOSES = new Comparison(null, null, null);

    private final TerritoryService territory;
    private final OpsnService operators;
    private final ResponseService responses;
    private final SituationService situations;
    private final Questionnaires questionnaires;
    private final ActionPlanService plans;
    private final AssignmentService assignments;
    private final WaitingAnswerService declared;
    private final BenchmarkService benchmark;
    private final Clock clock;

    WorkspaceService(
            TerritoryService territory,
            OpsnService operators,
            ResponseService responses,
            SituationService situations,
            Questionnaires questionnaires,
            ActionPlanService plans,
            AssignmentService assignments,
            WaitingAnswerService declared,
            BenchmarkService benchmark,
            Clock clock) {
        this.territory = territory;
        this.operators = operators;
        this.responses = responses;
        this.situations = situations;
        this.questionnaires = questionnaires;
        this.plans = plans;
        this.assignments = assignments;
        this.declared = declared;
        this.benchmark = benchmark;
        this.clock = clock;
    }

    /** @throws fr.gouv.barometre.common.NotFoundException when the commune is outside the caller's scope */
    public CommuneHome home(InseeCode insee) {
        CommuneDetails commune = territory.commune(insee);
        PlanOverview overview = plans.overview(insee);
        List<ResponseSummary> history = responses.history(insee);
        CommuneResults.Answered scored = toShow(own(history, insee))
                .map(shown -> answered(overview.facts().profile(), shown, history, PORTAL_CHOOSES))
                .orElse(null);
        return new CommuneHome(
                commune,
                operators.relations(insee),
                openCampaign(overview, history),
                overview.writable() ? assignments.of(insee) : null,
                overview.writable() ? declared.of(insee, overview.campaign()) : List.of(),
                overview,
                scored,
                LatestChanges.of(overview));
    }

    private CommuneHome.@Nullable OpenCampaign openCampaign(PlanOverview overview, List<ResponseSummary> history) {
        CampaignDetails campaign = overview.campaign();
        if (campaign == null || !campaign.takesAnswers()) {
            return null;
        }
        CommuneProfile profile = overview.facts().profile();
        boolean submitted = own(history, profile.insee()).stream()
                .anyMatch(r -> r.campaign().equals(campaign.id()) && r.status() == ResponseStatus.SUBMITTED);
        return new CommuneHome.OpenCampaign(
                campaign,
                ChronoUnit.DAYS.between(LocalDate.now(clock), campaign.closesOn()),
                overview.known().asked(),
                submitted,
                Maturity.of(
                        overview.questionnaire(),
                        new Facts(profile, overview.known().currentValues())));
    }

    /** Left to the portal, the campaign is the latest one that the commune submitted or, before the first, answered. */
    public CommuneResults results(InseeCode insee, Comparison asked) {
        CommuneDetails commune = territory.commune(insee);
        List<ResponseSummary> history = responses.history(insee);
        List<ResponseSummary> own = own(history, insee);
        CommuneResults.Answered answered = own.stream()
                .filter(r -> Objects.equals(r.year(), asked.year()))
                .findFirst()
                .or(() -> toShow(own))
                .map(shown -> answered(responses.profile(insee), shown, history, asked))
                .orElse(null);
        return new CommuneResults(commune, operators.operatorsOf(insee), history, answered);
    }

    /** Scores move with each answer until the commune hands them in: till then, those of before say where it stands. */
    private static Optional<ResponseSummary> toShow(List<ResponseSummary> own) {
        return own.stream()
                .filter(r -> r.status() == ResponseStatus.SUBMITTED)
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    /** What the commune itself answered, the latest first. */
    private static List<ResponseSummary> own(List<ResponseSummary> history, InseeCode insee) {
        return history.stream()
                .filter(r -> r.commune().equals(insee) && r.answered() > 0)
                .toList();
    }

    private CommuneResults.Answered answered(
            CommuneProfile profile, ResponseSummary shown, List<ResponseSummary> history, Comparison asked) {
        InseeCode insee = profile.insee();
        ResponseDetails response = responses.read(shown);
        List<PeerChoice> groups = benchmark.peers(insee).getOrDefault(shown.campaign(), List.of());
        return new CommuneResults.Answered(
                shown,
                response,
                Maturity.of(
                        questionnaires.version(shown.questionnaireVersion()), new Facts(profile, response.values())),
                previous(own(history, insee), shown.year(), asked.before()),
                groups,
                Peers.choose(groups, asked.group()));
    }

    private static @Nullable ResponseSummary previous(
            List<ResponseSummary> own, int year, @Nullable Integer askedBefore) {
        List<ResponseSummary> earlier =
                own.stream().filter(r -> r.year() < year).toList();
        return earlier.stream()
                .filter(r -> Objects.equals(r.year(), askedBefore))
                .findFirst()
                .or(() -> earlier.stream().findFirst())
                .orElse(null);
    }

    /** The rules as they apply today, or as they would under the supposition. */
    public CommuneObligations obligations(InseeCode insee, Replay replay) {
        CommuneDetails commune = territory.commune(insee);
        PlanOverview overview = plans.overview(insee);
        LocalDate today = LocalDate.now(clock);
        LocalDate date = replay.date() == null ? today : replay.date();
        RuleBook book = overview.ruleBook();
        Questionnaire questionnaire = overview.questionnaire();
        Facts supposed = supposed(overview.facts(), replay);
        RuleChange.Situation then = new RuleChange.Situation(date, supposed);
        return new CommuneObligations(
                commune,
                today,
                date,
                replay,
                situations.read(insee),
                overview,
                Obligations.at(date, book, questionnaire, supposed),
                RuleChange.between(book, questionnaire, new RuleChange.Situation(today, overview.facts()), then),
                NextThreshold.of(book, questionnaire, then).orElse(null));
    }

    private static Facts supposed(Facts facts, Replay replay) {
        CommuneProfile known = facts.profile();
        return new Facts(
                known.sized(
                        replay.population() == null ? known.population() : replay.population(),
                        replay.staffFte() == null ? known.staffFte() : replay.staffFte()),
                facts.answers());
    }
}
