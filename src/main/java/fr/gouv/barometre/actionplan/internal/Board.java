package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.DeletedAction;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanDetails;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.response.KnownAnswers;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which decisions of a commune, over the plans of all its campaigns, count today. */
record Board(@Nullable CampaignDetails campaign, Questionnaire questionnaire, KnownAnswers known, LocalDate today) {

    private static final Comparator<PlanActionDetails> OPEN_FIRST_THEN_BY_DATE = Comparator.comparing(
                    (PlanActionDetails a) -> !a.status().open())
            .thenComparing(PlanActionDetails::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PlanActionDetails::statusSince, Comparator.reverseOrder())
            .thenComparing(PlanActionDetails::code);

    /** @param all the latest first: of an action decided more than once, the last decision counts */
    PlanDetails of(List<ActionPlan> all) {
        PlanDetails.Versions versions = null;
        Set<String> decided = new HashSet<>();
        List<PlanActionDetails> actions = new ArrayList<>();
        for (ActionPlan plan : all) {
            boolean ofToday = campaign != null && plan.campaign().equals(campaign.id());
            if (ofToday) {
                versions = plan.versions();
            }
            plan.actions().stream()
                    .filter(action -> !action.deleted() && decided.add(action.code()))
                    .map(PlanAction::details)
                    .filter(action -> ofToday || action.status().open() || !answeredSince(action))
                    .forEach(actions::add);
        }
        actions.sort(OPEN_FIRST_THEN_BY_DATE);
        return new PlanDetails(versions, actions, deleted(all));
    }

    private List<DeletedAction> deleted(List<ActionPlan> all) {
        return all.stream()
                .flatMap(plan -> plan.actions().stream())
                .flatMap(action -> action.restorable(today).stream())
                .sorted(Comparator.comparing(DeletedAction::deletedAt).reversed())
                .toList();
    }

    /**
     * What was done or declined is not proposed again on the very answers that it came from: only a newer answer to a
     * question that calls for the action opens it anew.
     */
    private boolean answeredSince(PlanActionDetails action) {
        return questionnaire.questions().stream()
                .filter(question -> question.actions().contains(action.code())
                        || action.basedOn().containsKey(question.code()))
                .map(Question::code)
                .flatMap(question -> known.answer(question).stream())
                .anyMatch(answer -> answer.at().isAfter(action.statusSince()));
    }
}
