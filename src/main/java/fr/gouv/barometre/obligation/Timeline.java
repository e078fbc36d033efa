package fr.gouv.barometre.obligation;

import fr.gouv.barometre.obligation.Rule.Stage;
import fr.gouv.barometre.survey.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The stages of one rule on the calendar of one commune, seen from one date. */
final class Timeline {

    private final Rule rule;
    private final @Nullable LocalDate notifiedOn;
    private final Function<Stage, Truth> applies;
    private final int current;
    private final LocalDate date;

    Timeline(Rule rule, @Nullable LocalDate notifiedOn, LocalDate date, Function<Stage, Truth> applies) {
        this.rule = rule;
        this.notifiedOn = notifiedOn;
        this.date = date;
        this.applies = applies;
        this.current = lastBegun();
    }

    private int lastBegun() {
        int last = 0;
        for (int i = 0; i < rule.stages().size(); i++) {
            if (hasBegun(rule.stages().get(i))) {
                last = i;
            }
        }
        return last;
    }

    boolean hasBegun(Stage stage) {
        LocalDate start = start(stage);
        return start == null || !start.isAfter(date);
    }

    /** The stage of the day if it obliges this commune, else the first later one that will. */
    Optional<Stage> obliging() {
        return reachable().stream()
                .filter(stage -> applies.apply(stage) == Truth.TRUE)
                .findFirst();
    }

    /** Whether a missing fact keeps from saying that the rule obliges, today or later. */
    boolean undecided() {
        return reachable().stream().anyMatch(stage -> applies.apply(stage) == Truth.UNKNOWN);
    }

    private List<Stage> reachable() {
        return rule.stages().subList(current, rule.stages().size());
    }

    /** The stages that oblige this commune, past ones included. */
    List<Stage> applying() {
        return rule.stages().stream()
                .filter(stage -> applies.apply(stage) == Truth.TRUE)
                .toList();
    }

    Optional<Stage> after(Stage stage) {
        int next = rule.stages().indexOf(stage) + 1;
        return next < rule.stages().size() ? Optional.of(rule.stages().get(next)) : Optional.empty();
    }

    /** First day of the unbroken run of stages that oblige this commune up to this one; null when it is not known. */
    @Nullable
    LocalDate since(Stage stage) {
        int first = rule.stages().indexOf(stage);
        while (first > 0 && applies.apply(rule.stages().get(first - 1)) == Truth.TRUE) {
            first--;
        }
        return deadlineUnknown() ? null : start(rule.stages().get(first));
    }

    /** Whether the commune's own deadline hangs on a notification that the portal does not know. */
    boolean deadlineUnknown() {
        return rule.yearsAfterNotification() > 0 && notifiedOn == null;
    }

    private @Nullable LocalDate start(Stage stage) {
        LocalDate from = stage.from();
        if (rule.yearsAfterNotification() == 0 || notifiedOn == null) {
            return from;
        }
        LocalDate deadline = notifiedOn.plusYears(rule.yearsAfterNotification());
        return from != null && from.isAfter(deadline) ? from : deadline;
    }
}
