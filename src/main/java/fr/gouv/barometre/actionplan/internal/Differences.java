package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.ActionChange.What;
import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.DocumentDetails;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanStepDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed between two readings of one action. Comparing, rather than noting in each verb, forgets nothing. */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** @param before null when the action was not in the plan */
    static List<Difference> between(@Nullable Snapshot before, Snapshot after) {
        Differences all = new Differences();
        if (before == null) {
            all.add(
                    What.STATUS,
                    after.details().reason(),
                    null,
                    after.details().status().name());
            return all.found;
        }
        all.compare(before.details(), after.details());
        all.compare(before.file(), after.file());
        return all.found;
    }

    private void compare(PlanActionDetails before, PlanActionDetails after) {
        if (before.status() != after.status() || !Objects.equals(before.reason(), after.reason())) {
            add(
                    What.STATUS,
                    after.reason(),
                    before.status().name(),
                    after.status().name());
        }
        compare(What.TITLE, before, after, PlanActionDetails::title);
        compare(What.PERSON, before, after, PlanActionDetails::personInCharge);
        compare(What.ELU, before, after, PlanActionDetails::eluReferent);
        compare(What.STARTS_ON, before, after, PlanActionDetails::startsOn);
        compare(What.DUE_ON, before, after, PlanActionDetails::dueOn);
        compare(What.PARTNERS, before, after, PlanActionDetails::partners);
        steps(before.steps(), after.steps());
    }

    private void compare(ActionFile before, ActionFile after) {
        after.notes().stream()
                .limit(after.notes().size() - before.notes().size())
                .forEach(note -> add(What.NOTE, null, null, note.text()));
        lines(What.BUDGET, before.budget(), after.budget(), LineWords::say);
        lines(What.FUNDER, before.funders(), after.funders(), LineWords::say);
        compareById(What.DOCUMENT, names(before), names(after));
    }

    private static Map<Long, String> names(ActionFile file) {
        return file.attached().stream().collect(Collectors.toMap(DocumentDetails::id, DocumentDetails::name));
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

    private <T> void lines(What what, List<KeptLine<T>> before, List<KeptLine<T>> after, Function<T, String> words) {
        compareById(what, wordsById(before, words), wordsById(after, words));
    }

    private void compareById(What what, Map<Long, String> before, Map<Long, String> after) {
        TreeSet<Long> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.forEach(id -> compare(what, null, before.get(id), after.get(id)));
    }

    private static <T> Map<Long, String> wordsById(List<KeptLine<T>> lines, Function<T, String> words) {
        return lines.stream().collect(Collectors.toMap(line -> line.ref().id(), line -> words.apply(line.value())));
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
