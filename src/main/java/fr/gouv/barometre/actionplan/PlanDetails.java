package fr.gouv.barometre.actionplan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The commune's plan: what it decided in the current campaign, and the actions of earlier plans that are still open.
 *
 * @param versions null until the first decision of the current campaign
 * @param actions open ones by due date, then the closed ones, latest first
 */
public record PlanDetails(@Nullable Versions versions, List<PlanActionDetails> actions) {

    /** Versions of the data that the plan was made with; they never change afterwards. */
    public record Versions(int questionnaire, int ruleBook, int catalogue) {}

    public Optional<PlanActionDetails> find(String actionCode) {
        return actions.stream().filter(a -> a.code().equals(actionCode)).findFirst();
    }

    public List<PlanActionDetails> with(ActionStatus... statuses) {
        List<ActionStatus> wanted = List.of(statuses);
        return actions.stream().filter(a -> wanted.contains(a.status())).toList();
    }
}
