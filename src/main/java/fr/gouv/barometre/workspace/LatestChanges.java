package fr.gouv.barometre.workspace;

import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.actionplan.PlanStepDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.survey.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What happened lately, from the answers and the plan that the page has read anyway. */
final class LatestChanges {

    private static final int SHOWN = 5;

    private record Sitting(String author, LocalDate day, String axis) {}

    private LatestChanges() {}

    static List<Change> of(PlanOverview overview) {
        List<Change> changes = new ArrayList<>(answered(overview));
        for (PlanActionDetails action : overview.plan().actions()) {
            changes.add(new Change.Decided(action.decidedAt(), action.decidedBy(), action.title(), action.status()));
            action.steps().forEach(step -> addStep(changes, action, step));
        }
        changes.sort(Comparator.comparing(Change::at).reversed());
        return List.copyOf(changes.subList(0, Math.min(SHOWN, changes.size())));
    }

    private static void addStep(List<Change> changes, PlanActionDetails action, PlanStepDetails step) {
        Instant doneAt = step.doneAt();
        String doneBy = step.doneBy();
        if (doneAt != null && doneBy != null) {
            changes.add(new Change.StepDone(doneAt, doneBy, action.title(), step.text()));
        }
    }

    private static List<Change> answered(PlanOverview overview) {
        Map<Sitting, List<KnownAnswer>> sittings = overview.questionnaire().axes().stream()
                .flatMap(axis -> axis.questions().stream()
                        .map(Question::code)
                        .flatMap(question -> overview.known().answer(question).stream())
                        .map(given -> Map.entry(
                                new Sitting(
                                        given.author(), LocalDate.ofInstant(given.at(), Dates.ZONE), axis.shortTitle()),
                                given)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sittings.entrySet().stream()
                .<Change>map(e -> new Change.Answered(
                        last(e.getValue()),
                        e.getKey().author(),
                        e.getKey().axis(),
                        e.getValue().size()))
                .toList();
    }

    private static Instant last(Collection<KnownAnswer> answers) {
        return answers.stream()
                .map(KnownAnswer::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
