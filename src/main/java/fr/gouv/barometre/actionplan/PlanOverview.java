package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.recommendation.Catalogue;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.response.GivenAnswer;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From the answers of one commune to its plan, in one consistent reading.
 *
 * @param history its responses to all campaigns, latest first
 * @param campaign whose answers are read: the open one once the commune answers it, else the last one it answered; null
 *     while there is no campaign
 * @param answers to that campaign, each with its author and time
 * @param facts those answers and the commune's profile, as rules read them
 * @param obligations at today's date
 * @param advice what is proposed next, by rank, without what is decided or under way
 * @param writable whether the person reading may decide
 */
public record PlanOverview(
        List<ResponseSummary> history,
        @Nullable CampaignDetails campaign,
        Map<QuestionCode, GivenAnswer> answers,
        Questionnaire questionnaire,
        RuleBook ruleBook,
        Catalogue catalogue,
        Facts facts,
        List<Obligation> obligations,
        List<Advice> advice,
        PlanDetails plan,
        boolean writable) {

    public List<Obligation> obligatory() {
        return obligations.stream()
                .filter(o -> o.verdict() == Verdict.OBLIGATORY)
                .toList();
    }

    public List<Obligation> late() {
        return obligations.stream()
                .filter(o -> o.fulfilment() == Fulfilment.LATE)
                .toList();
    }

    /** The action of the plan that settles the obligation, if the commune has decided on it. */
    public Optional<PlanActionDetails> settling(Obligation obligation) {
        String code = obligation.actionCode();
        return code == null ? Optional.empty() : plan.find(code);
    }

    /** An action of the catalogue. */
    public Optional<CatalogueAction> action(String code) {
        return catalogue.actions().stream().filter(a -> a.code().equals(code)).findFirst();
    }

    public Optional<Advice> advice(String actionCode) {
        return advice.stream().filter(a -> a.action().code().equals(actionCode)).findFirst();
    }
}
