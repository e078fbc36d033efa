package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.recommendation.Catalogue;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.response.KnownAnswers;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From what is known of one commune to its plan, in one consistent reading.
 *
 * @param today the day that all the rest is about
 * @param known the answers that all the rest comes from, whatever the year they were given
 * @param questionnaire of the campaign of today; the current one before the first campaign
 * @param facts those answers and the commune's profile, as rules read them
 * @param obligations at today's date
 * @param advice what is proposed next, by rank, without what is decided or under way
 * @param writable whether the person reading may decide
 * @param reader display name of the person reading
 */
public record PlanOverview(
        LocalDate today,
        KnownAnswers known,
        Questionnaire questionnaire,
        RuleBook ruleBook,
        Catalogue catalogue,
        Facts facts,
        List<Obligation> obligations,
        List<Advice> advice,
        PlanDetails plan,
        boolean writable,
        String reader) {

    public InseeCode commune() {
        return facts.profile().insee();
    }

    /** The campaign that decisions of today belong to: the one under way or, between two, the last one. */
    public @Nullable CampaignDetails campaign() {
        return known.campaign();
    }

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

    /** Whether the law asks for what the action does, and it is late. */
    public boolean settlesLate(String actionCode) {
        return late().stream().anyMatch(obligation -> actionCode.equals(obligation.actionCode()));
    }

    /** The action of the plan that settles the obligation, if the commune has decided on it. */
    public Optional<PlanActionDetails> settling(Obligation obligation) {
        String code = obligation.actionCode();
        return code == null ? Optional.empty() : plan.find(code);
    }

    /** Whether the person reading has to look after the action: it bears their name, or nobody carries it yet. */
    public boolean concernsReader(PlanActionDetails action) {
        return Names.mentions(action.personInCharge(), reader)
                || Names.mentions(action.eluReferent(), reader)
                || action.status().open() && action.personInCharge() == null;
    }

    /** An action of the catalogue. */
    public Optional<CatalogueAction> action(String code) {
        return catalogue.actions().stream().filter(a -> a.code().equals(code)).findFirst();
    }

    public Optional<Advice> advice(String actionCode) {
        return advice.stream().filter(a -> a.action().code().equals(actionCode)).findFirst();
    }
}
