package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.PlanDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.WholePlan;
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
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.KnownAnswers;
import fr.gouv.barometre.response.ResponseService;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads, for one commune, everything between its answers and its plan. The caller has checked the scope. */
@Component
public class PlanReader {

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
        return read(commune, plans.findAllWithActions(commune.value()));
    }

    /** The same, from answers that were read before. */
    public PlanOverview read(AnswerSheet sheet) {
        return read(
                sheet.known(),
                sheet.profile(),
                plans.findAllWithActions(sheet.profile().insee().value()));
    }

    /** With the notes, budgets, funders and documents of the actions, which few pages show. */
    public WholePlan readWhole(InseeCode commune) {
        List<ActionPlan> all = plans.findAllWithActions(commune.value());
        LocalDate today = LocalDate.now(clock);
        Map<String, ActionFile> files = new HashMap<>();
        all.forEach(plan -> plan.actions().stream()
                .filter(action -> !action.deleted())
                .forEach(action -> files.putIfAbsent(action.code(), action.file(today))));
        return new WholePlan(read(commune, all), files);
    }

    private PlanOverview read(InseeCode commune, List<ActionPlan> all) {
        return read(responses.known(commune), responses.profile(commune), all);
    }

    private PlanOverview read(KnownAnswers known, CommuneProfile profile, List<ActionPlan> all) {
        CampaignDetails campaign = known.campaign();
        Questionnaire questionnaire =
                campaign == null ? questionnaires.current() : questionnaires.version(campaign.questionnaireVersion());
        Facts facts = new Facts(profile, known.values());
        LocalDate today = LocalDate.now(clock);
        RuleBook ruleBook = ruleBooks.current();
        Catalogue catalogue = catalogues.current();
        PlanDetails plan = new Board(campaign, questionnaire, known, today).of(all);
        List<Obligation> obligations = Obligations.at(today, ruleBook, questionnaire, facts);
        List<Advice> advice =
                Recommendations.rank(catalogue, questionnaire, facts, obligations, plan.actionCodes(), today);
        return new PlanOverview(
                today,
                known,
                questionnaire,
                ruleBook,
                catalogue,
                facts,
                obligations,
                advice,
                plan,
                user.canWrite(profile.insee()),
                user.displayName());
    }

    /**
     * The plan of the current campaign, made if need be, and held until the end of the transaction: of two clicks at once
     * the second waits, then sees what the first decided. Empty while there is no campaign.
     */
    public Optional<ActionPlan> lockPlan(InseeCode commune) {
        return campaigns.current().map(campaign -> {
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
}
