package fr.gouv.barometre.workspace;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.benchmark.BenchmarkService;
import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.maturity.Maturity;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Obligations;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.response.ResponseDetails;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.ResponseStatus;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.response.SituationService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.territory.TerritoryService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads each page of a commune in one transaction. Every method checks the scope through the services it asks. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.MEMBER)
public class WorkspaceService {

    private final TerritoryService territory;
    private final OpsnService operators;
    private final CampaignService campaigns;
    private final ResponseService responses;
    private final SituationService situations;
    private final Questionnaires questionnaires;
    private final ActionPlanService plans;
    private final BenchmarkService benchmark;
    private final Clock clock;

    WorkspaceService(
            TerritoryService territory,
            OpsnService operators,
            CampaignService campaigns,
            ResponseService responses,
            SituationService situations,
            Questionnaires questionnaires,
            ActionPlanService plans,
            BenchmarkService benchmark,
            Clock clock) {
        this.territory = territory;
        this.operators = operators;
        this.campaigns = campaigns;
        this.responses = responses;
        this.situations = situations;
        this.questionnaires = questionnaires;
        this.plans = plans;
        this.benchmark = benchmark;
        this.clock = clock;
    }

    /** @throws fr.gouv.barometre.common.NotFoundException when the commune is outside the caller's scope */
    public CommuneHome home(InseeCode insee) {
        CommuneDetails commune = territory.commune(insee);
        PlanOverview overview = plans.overview(insee);
        MaturityResult scores = Maturity.of(overview.questionnaire(), overview.facts());
        CampaignDetails scored = overview.campaign();
        return new CommuneHome(
                commune,
                operators.operatorsOf(insee),
                campaigns
                        .open()
                        .map(open -> openCampaign(open, overview, scores))
                        .orElse(null),
                overview,
                scores,
                scored == null ? null : before(scored.year(), insee, overview.history()),
                scored == null ? null : benchmark.peers(scored.id(), insee).orElse(null),
                LatestChanges.of(overview));
    }

    private CommuneHome.OpenCampaign openCampaign(CampaignDetails open, PlanOverview overview, MaturityResult scores) {
        CommuneProfile profile = overview.facts().profile();
        CampaignDetails scored = overview.campaign();
        boolean started = scored != null && scored.id().equals(open.id());
        boolean submitted = overview.history().stream()
                .anyMatch(r -> r.campaign().equals(open.id()) && r.status() == ResponseStatus.SUBMITTED);
        MaturityResult progress = started
                ? scores
                : Maturity.of(questionnaires.version(open.questionnaireVersion()), new Facts(profile, Map.of()));
        return new CommuneHome.OpenCampaign(
                open,
                ChronoUnit.DAYS.between(LocalDate.now(clock), open.closesOn()),
                campaigns.expects(open.id(), profile.insee()),
                submitted,
                progress);
    }

    /**
     * @param year of the campaign to show; null, or a year the commune did not answer, for the last one it answered
     */
    public CommuneResults results(InseeCode insee, @Nullable Integer year) {
        CommuneDetails commune = territory.commune(insee);
        List<ResponseSummary> history = responses.history(insee);
        List<ResponseSummary> own = history.stream()
                .filter(r -> r.commune().equals(insee) && r.answered() > 0)
                .sorted(Comparator.comparingInt(ResponseSummary::year).reversed())
                .toList();
        CommuneResults.Answered answered = own.stream()
                .filter(r -> Objects.equals(r.year(), year))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(shown -> answered(insee, shown, history))
                .orElse(null);
        return new CommuneResults(commune, history, answered);
    }

    private CommuneResults.Answered answered(InseeCode insee, ResponseSummary shown, List<ResponseSummary> history) {
        CampaignDetails campaign = campaigns.get(shown.campaign());
        ResponseDetails response = responses.read(campaign.id(), insee);
        Facts facts = new Facts(responses.profile(insee), response.values());
        PeerScores peers = benchmark.peers(campaign.id(), insee).orElse(null);
        return new CommuneResults.Answered(
                campaign,
                response,
                Maturity.of(questionnaires.version(campaign.questionnaireVersion()), facts),
                before(campaign.year(), insee, history),
                peers);
    }

    private static @Nullable ResponseSummary before(int year, InseeCode insee, List<ResponseSummary> history) {
        return history.stream()
                .filter(r -> r.commune().equals(insee) && r.year() < year && r.answered() > 0)
                .max(Comparator.comparingInt(ResponseSummary::year))
                .orElse(null);
    }

    /** The rules as they apply today, or as they would under the supposition. */
    public CommuneObligations obligations(InseeCode insee, Replay replay) {
        CommuneDetails commune = territory.commune(insee);
        PlanOverview overview = plans.overview(insee);
        LocalDate today = LocalDate.now(clock);
        LocalDate date = replay.date() == null ? today : replay.date();
        List<Obligation> obligations = replay.changesNothing()
                ? overview.obligations()
                : Obligations.at(
                        date, overview.ruleBook(), overview.questionnaire(), supposed(overview.facts(), replay));
        return new CommuneObligations(commune, today, date, replay, situations.read(insee), overview, obligations);
    }

    private static Facts supposed(Facts facts, Replay replay) {
        CommuneProfile known = facts.profile();
        return new Facts(
                new CommuneProfile(
                        known.insee(),
                        known.name(),
                        replay.population() == null ? known.population() : replay.population(),
                        known.opsnMember(),
                        replay.staffFte() == null ? known.staffFte() : replay.staffFte(),
                        known.localRevenueEuros(),
                        known.safeguardPlanRequired(),
                        known.safeguardPlanNotifiedOn()),
                facts.answers());
    }
}
