package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.ActionChange.What;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanStepDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed between two readings of one action. Comparing, rather than noting in each verb, forgets nothing. */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** @param before null when the action was not in the plan */
    static List<Difference> between(@Nullable PlanActionDetails before, PlanActionDetails after) {
        Differences all = new Differences();
        if (before == null) {
            all.add(What.STATUS, after.reason(), null, after.status().name());
            return all.found;
        }
        if (before.status() != after.status() || !Objects.equals(before.reason(), after.reason())) {
            all.add(
                    What.STATUS,
                    after.reason(),
                    before.status().name(),
                    after.status().name());
        }
        all.compare(What.TITLE, before, after, PlanActionDetails::title);
        all.compare(What.PERSON, before, after, PlanActionDetails::personInCharge);
        all.compare(What.ELU, before, after, PlanActionDetails::eluReferent);
        all.compare(What.STARTS_ON, before, after, PlanActionDetails::startsOn);
        all.compare(What.DUE_ON, before, after, PlanActionDetails::dueOn);
        all.compare(What.PARTNERS, before, after, PlanActionDetails::partners);
        after.notes().stream()
                .limit(after.notes().size() - before.notes().size())
                .forEach(note -> all.add(What.NOTE, null, null, note.text()));
        all.lines(What.BUDGET, before.budget(), after.budget(), LineWords::say);
        all.lines(What.FUNDER, before.funders(), after.funders(), LineWords::say);
        all.steps(before.steps(), after.steps());
        return all.found;
    }

    private void steps(List<PlanStepDetails> before, List<PlanStepDetails> after) {
        Map<Long, PlanStepDetails> then = byId(before);
        Map<Long, PlanStepDetails> now = byId(after);
        TreeSet<Long> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        for (Long id : ids) {
            PlanStepDetails old = then.get(id);
            PlanStepDetails latest = now.get(id);
            compare(What.STEP, null, text(old), text(latest));
            boolean wasDone = old != null && old.done();
            if (latest != null && latest.done() != wasDone) {
                add(What.STEP_DONE, latest.text(), String.valueOf(wasDone), String.valueOf(latest.done()));
            }
        }
    }

    private <T> void lines(
            What what, List<KeptLine<T>> before, List<KeptLine<T>> after, Function<T, String> words) {
        Map<Long, T> then = valuesById(before);
        Map<Long, T> now = valuesById(after);
        TreeSet<Long> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        for (Long id : ids) {
            compare(
                    what,
                    null,
                    Optional.ofNullable(then.get(id)).map(words).orElse(null),
                    Optional.ofNullable(now.get(id)).map(words).orElse(null));
        }
    }

    private static <T> Map<Long, T> valuesById(List<KeptLine<T>> lines) {
        return lines.stream().collect(Collectors.toMap(line -> line.ref().id(), KeptLine::value));
    }

    private static @Nullable String text(@Nullable PlanStepDetails step) {
        return step == null ? null : step.text();
    }

    private static Map<Long, PlanStepDetails> byId(List<PlanStepDetails> steps) {
        return steps.stream().collect(Collectors.toMap(PlanStepDetails::id, Function.identity()));
    }

    private void compare(
            What what,
            PlanActionDetails before,
            PlanActionDetails after,
            Function<PlanActionDetails, @Nullable Object> part) {
        compare(what, null, part.apply(before), part.apply(after));
    }

    private void compare(What what, @Nullable String about, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            add(what, about, before == null ? null : before.toString(), after == null ? null : after.toString());
        }
    }

    private void add(What what, @Nullable String about, @Nullable String before, @Nullable String after) {
        found.add(new Difference(what, about, before, after));
    }
}
