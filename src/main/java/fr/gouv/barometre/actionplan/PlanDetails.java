package fr.gouv.barometre.actionplan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The commune's plan: what it decided in the campaign of today, and of its earlier plans what is still open or what no newer
 * answer has put in question again.
 *
 * @param versions null until the first decision in the campaign of today
 * @param actions open ones by due date, then the closed ones, latest first
 * @param deleted those that can be restored today, latest first
 */
public record PlanDetails(@Nullable Versions versions, List<PlanActionDetails> actions, List<DeletedAction> deleted) {

    /** Versions of the data that the plan was made with; they never change afterwards. */
    public record Versions(int questionnaire, int ruleBook, int catalogue) {}

    /** Codes of the actions decided on. */
    public Set<String> actionCodes() {
        return actions.stream().map(PlanActionDetails::code).collect(Collectors.toSet());
    }

    public Optional<PlanActionDetails> find(String actionCode) {
        return actions.stream().filter(a -> a.code().equals(actionCode)).findFirst();
    }

    public List<PlanActionDetails> with(ActionStatus... statuses) {
        List<ActionStatus> wanted = List.of(statuses);
        return actions.stream().filter(a -> wanted.contains(a.status())).toList();
    }
}
