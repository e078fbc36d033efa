package fr.gouv.barometre.actionplan.ui;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.recommendation.CatalogueAction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What happens when in a plan. */
final class PlanAgenda {

    /** The names are keys of texts. */
    enum Kind {
        START,
        DUE,
        OVERDUE,
        DONE,
        FUNDING_ENDS
    }

    record Entry(LocalDate day, Kind kind, PlanActionDetails action) {}

    private PlanAgenda() {}

    /** In the order of the days. */
    static SortedMap<YearMonth, List<Entry>> byMonth(PlanOverview overview, List<PlanActionDetails> actions) {
        List<Entry> entries = new ArrayList<>();
        actions.forEach(action -> addEntries(entries, overview, action));
        entries.sort(Comparator.comparing(Entry::day)
                .thenComparing(entry -> entry.action().code()));
        return entries.stream()
                .collect(
                        Collectors.groupingBy(entry -> YearMonth.from(entry.day()), TreeMap::new, Collectors.toList()));
    }

    /** Open, with no day set: nobody would find them in a calendar. */
    static List<PlanActionDetails> withoutDay(List<PlanActionDetails> actions) {
        return actions.stream()
                .filter(action -> action.status().open() && action.dueOn() == null)
                .toList();
    }

    private static void addEntries(List<Entry> entries, PlanOverview overview, PlanActionDetails action) {
        if (action.status() == ActionStatus.DONE) {
            entries.add(new Entry(action.statusSince().atZone(Dates.ZONE).toLocalDate(), Kind.DONE, action));
        }
        if (!action.status().open()) {
            return;
        }
        LocalDate start = action.startsOn();
        if (start != null && action.status() == ActionStatus.ACCEPTED) {
            entries.add(new Entry(start, Kind.START, action));
        }
        LocalDate due = action.dueOn();
        if (due != null) {
            entries.add(new Entry(due, due.isBefore(overview.today()) ? Kind.OVERDUE : Kind.DUE, action));
        }
        overview.action(action.code())
                .map(CatalogueAction::fundingEndsOn)
                .ifPresent(end -> entries.add(new Entry(end, Kind.FUNDING_ENDS, action)));
    }
}
