package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What obligations still have in store after a day, in the order of the days. */
final class ComingSteps {

    private record Step(LocalDate from, String words) {}

    private ComingSteps() {}

    /** "À venir : le 1er janvier 2027, « Acheter du matériel… » (25 %) ; …", or that nothing is known to come. */
    static String words(List<Obligation> obligations, LocalDate date) {
        String steps = obligations.stream()
                .flatMap(obligation -> steps(obligation, date)
                        .map(step -> new Step(
                                step.from(),
                                text(
                                        "workspace.calendar.step",
                                        Dates.day(step.from()),
                                        obligation.title(),
                                        step.words()))))
                .sorted(Comparator.comparing(Step::from))
                .map(Step::words)
                .collect(Collectors.joining(" ; "));
        return steps.isEmpty() ? text("workspace.calendar.nothing-coming") : text("workspace.calendar.coming", steps);
    }

    /** The same for one obligation; empty when nothing is known to come. */
    static String of(Obligation obligation, LocalDate date) {
        return steps(obligation, date)
                .map(step -> text("workspace.rule.milestone", step.words(), Dates.day(step.from())))
                .collect(Collectors.joining(", "));
    }

    private static Stream<Step> steps(Obligation obligation, LocalDate date) {
        Stream<Step> milestones = obligation.milestones().stream()
                .filter(milestone -> milestone.from().isAfter(date))
                .map(milestone -> new Step(milestone.from(), milestone.text()));
        LocalDate since = obligation.inForceSince();
        if (since != null
                && obligation.fulfilment() == Fulfilment.UPCOMING
                && obligation.milestones().isEmpty()) {
            return Stream.of(new Step(since, text("workspace.calendar.obligatory")));
        }
        return milestones;
    }
}
