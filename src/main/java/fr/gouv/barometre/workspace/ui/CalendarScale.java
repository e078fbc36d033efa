package fr.gouv.barometre.workspace.ui;

import fr.gouv.barometre.obligation.Obligation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whole years on a line from 0 to 100: every known start and step, the day shown, and some time to come. */
record CalendarScale(int firstYear, int lastYear) {

    /** What 320 pixels can hold beside one another. */
    private static final int MOST_LABELS = 7;

    private static final int YEARS_TO_COME = 4;

    static CalendarScale of(List<Obligation> obligations, LocalDate date) {
        List<Integer> years = obligations.stream()
                .flatMap(obligation -> Stream.concat(
                        Stream.of(obligation.inForceSince()).filter(Objects::nonNull),
                        obligation.milestones().stream().map(Obligation.Milestone::from)))
                .map(LocalDate::getYear)
                .toList();
        int first = years.stream().min(Integer::compare).orElse(date.getYear());
        int last = years.stream().max(Integer::compare).orElse(date.getYear());
        return new CalendarScale(
                Math.min(first, date.getYear() - 1), Math.max(last + 2, date.getYear() + YEARS_TO_COME));
    }

    /** "76.92", for the style of a mark; a day before the line stands at its beginning. */
    String position(LocalDate day) {
        LocalDate start = LocalDate.of(firstYear, 1, 1);
        double length = ChronoUnit.DAYS.between(start, LocalDate.of(lastYear, 1, 1));
        double share = Math.max(0, ChronoUnit.DAYS.between(start, day)) / length;
        return String.format(Locale.ROOT, "%.2f", 100 * Math.min(1, share));
    }

    List<Integer> labels() {
        int step = Math.ceilDiv(lastYear - firstYear, MOST_LABELS);
        return IntStream.range(firstYear, lastYear)
                .filter(year -> (year - firstYear) % step == 0)
                .boxed()
                .toList();
    }
}
