package fr.gouv.barometre.workspace;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.benchmark.BenchmarkService;
import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.maturity.Maturity;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.territory.TerritoryService;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A commune over the years, in one transaction. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.MEMBER)
public class EvolutionService {

    private final TerritoryService territory;
    private final OpsnService operators;
    private final ResponseService responses;
    private final Questionnaires questionnaires;
    private final ActionPlanService plans;
    private final BenchmarkService benchmark;

    EvolutionService(
            TerritoryService territory,
            OpsnService operators,
            ResponseService responses,
            Questionnaires questionnaires,
            ActionPlanService plans,
            BenchmarkService benchmark) {
        this.territory = territory;
        this.operators = operators;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.plans = plans;
        this.benchmark = benchmark;
    }

    /** @param group address of the group of peers asked for; null leaves the choice to the portal */
    public CommuneEvolution of(InseeCode insee, @Nullable String group) {
        PlanOverview overview = plans.overview(insee);
        List<ResponseSummary> history = responses.history(insee);
        List<ResponseSummary> own = history.stream()
                .filter(response -> response.commune().equals(insee) && response.answered() > 0)
                .toList();
        Map<CampaignId, List<PeerChoice>> groups = benchmark.peers(insee);
        List<PeerChoice> latest =
                own.isEmpty() ? List.of() : groups.getOrDefault(own.getFirst().campaign(), List.of());
        PeerChoice compared = Peers.chooseOverTheYears(latest, groups.values(), group);
        Evolutions evolutions = new Evolutions(
                years(own.reversed(), overview, responses.everyAnswer(insee), groups, compared),
                questionnaires.breaks());
        return new CommuneEvolution(
                territory.commune(insee),
                operators.operatorsOf(insee),
                history.stream()
                        .filter(response -> !response.commune().equals(insee) && response.answered() > 0)
                        .toList(),
                latest,
                compared,
                overview.questionnaire().axes().stream().map(Axis::shortTitle).toList(),
                evolutions.axes(),
                evolutions.changes(),
                new Effects(overview, plans.proofs(insee)).all());
    }

    private List<YearScores> years(
            List<ResponseSummary> own,
            PlanOverview overview,
            Map<CampaignId, Map<QuestionCode, AnswerValue>> answers,
            Map<CampaignId, List<PeerChoice>> groups,
            @Nullable PeerChoice compared) {
        return own.stream()
                .map(response -> new YearScores(
                        response.year(),
                        response.questionnaireVersion(),
                        Maturity.of(
                                questionnaires.version(response.questionnaireVersion()),
                                new Facts(
                                        overview.facts().profile(),
                                        answers.getOrDefault(response.campaign(), Map.of()))),
                        scores(groups.getOrDefault(response.campaign(), List.of()), compared)))
                .toList();
    }

    /** Of the same kind of group in another campaign: the commune may have changed its size class. */
    private static @Nullable PeerScores scores(List<PeerChoice> groups, @Nullable PeerChoice compared) {
        return groups.stream()
                .filter(choice -> compared != null
                        && choice.group().address().equals(compared.group().address()))
                .findFirst()
                .map(PeerChoice::scores)
                .orElse(null);
    }
}
