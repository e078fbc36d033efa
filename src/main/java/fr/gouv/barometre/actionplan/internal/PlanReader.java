package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Obligations;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.RuleBooks;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.recommendation.Catalogue;
import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.recommendation.Recommendations;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads, for one commune, everything between its answers and its plan. The caller has checked the scope. */
@Component
public class PlanReader {

    private static final Comparator<PlanActionDetails> OPEN_FIRST_THEN_BY_DATE = Comparator.comparing(
                    (PlanActionDetails a) -> !a.status().open())
            .thenComparing(PlanActionDetails::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PlanActionDetails::changedAt, Comparator.reverseOrder())
            .thenComparing(PlanActionDetails::code);

    private final ActionPlanRepository plans;
    private final CampaignService campaigns;
    private final ResponseService responses;
    private final Questionnaires questionnaires;
    private final RuleBooks ruleBooks;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final Clock clock;

    PlanReader(
            ActionPlanRepository plans,
            CampaignService campaigns,
            ResponseService responses,
            Questionnaires questionnaires,
            RuleBooks ruleBooks,
            Catalogues catalogues,
            CurrentUser user,
            Clock clock) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.ruleBooks = ruleBooks;
        this.catalogues = catalogues;
        this.user = user;
        this.clock = clock;
    }

    public PlanOverview read(InseeCode commune) {
        List<ResponseSummary> history = responses.history(commune);
        CampaignDetails campaign = campaignOf(commune, history).orElse(null);
        Questionnaire questionnaire =
                campaign == null ? questionnaires.current() : questionnaires.version(campaign.questionnaireVersion());
        Map<QuestionCode, GivenAnswer> answers = campaign == null
                ? Map.of()
                : responses.read(campaign.id(), commune).answers();
        Facts facts = new Facts(responses.profile(commune), values(answers));
        LocalDate today = LocalDate.now(clock);
        RuleBook ruleBook = ruleBooks.current();
        Catalogue catalogue = catalogues.current();
        List<ActionPlan> all = plans.findAllWithActions(commune.value());
        List<Obligation> obligations = Obligations.at(today, ruleBook, questionnaire, facts);
        List<Advice> advice =
                Recommendations.rank(catalogue, questionnaire, facts, obligations, notToPropose(all, campaign), today);
        return new PlanOverview(
                history,
                campaign,
                answers,
                questionnaire,
                ruleBook,
                catalogue,
                facts,
                obligations,
                advice,
                details(all, campaign),
                user.canWrite(commune));
    }

    private static Map<QuestionCode, AnswerValue> values(Map<QuestionCode, GivenAnswer> answers) {
        Map<QuestionCode, AnswerValue> values = new HashMap<>();
        answers.forEach((question, given) -> {
            AnswerValue value = given.value();
            if (value != null) {
                values.put(question, value);
            }
        });
        return values;
    }

    /**
     * The plan of the current campaign, made if need be, and held until the end of the transaction: of two clicks at once
     * the second waits, then sees what the first decided. Empty while there is no campaign.
     */
    public Optional<ActionPlan> lockPlan(InseeCode commune) {
        return campaignOf(commune, responses.history(commune)).map(campaign -> {
            plans.createUnlessPresent(
                    commune.value(),
                    campaign.id().value(),
                    campaign.questionnaireVersion(),
                    ruleBooks.current().version(),
                    catalogues.current().version(),
                    clock.instant());
            return plans.lock(commune.value(), campaign.id().value());
        });
    }

    /** The last campaign that the commune answered, which is the open one once it starts; before any answer, the open one. */
    private Optional<CampaignDetails> campaignOf(InseeCode commune, List<ResponseSummary> history) {
        return history.stream()
                .filter(r -> r.commune().equals(commune) && r.answered() > 0)
                .max(Comparator.comparingInt(ResponseSummary::year))
                .map(r -> campaigns.get(r.campaign()))
                .or(campaigns::open);
    }

    private static Set<String> notToPropose(List<ActionPlan> all, @Nullable CampaignDetails campaign) {
        Set<String> codes = new HashSet<>();
        for (ActionPlan plan : all) {
            plan.actions().stream()
                    .filter(a -> belongs(plan, campaign) || a.status().open())
                    .forEach(a -> codes.add(a.code()));
        }
        return codes;
    }

    private static PlanDetails details(List<ActionPlan> all, @Nullable CampaignDetails campaign) {
        PlanDetails.Versions versions = null;
        Set<String> seen = new HashSet<>();
        List<PlanActionDetails> actions = new ArrayList<>();
        for (ActionPlan plan : all) {
            boolean current = belongs(plan, campaign);
            if (current) {
                versions = plan.versions();
            }
            plan.actions().stream()
                    .filter(a -> (current || a.status().open()) && seen.add(a.code()))
                    .forEach(a -> actions.add(a.details()));
        }
        actions.sort(OPEN_FIRST_THEN_BY_DATE);
        return new PlanDetails(versions, actions);
    }

    private static boolean belongs(ActionPlan plan, @Nullable CampaignDetails campaign) {
        return campaign != null && plan.campaign().equals(campaign.id());
    }
}
