package fr.gouv.barometre.activity.internal;

import fr.gouv.barometre.activity.ReportTable;
import fr.gouv.barometre.activity.internal.ActivityFigures.AxisProgress;
import fr.gouv.barometre.activity.internal.ActivityFigures.Hours;
import fr.gouv.barometre.activity.internal.ActivityFigures.Participation;
import fr.gouv.barometre.activity.internal.ActivityFigures.Settled;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.territory.Stratum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** The figures as tables, the same on the screen, in the PDF and in the workbook. */
final class ActivityTables {

    private final ActivityFigures figures;
    private final int year;

    private ActivityTables(ActivityFigures figures) {
        this.figures = figures;
        this.year = figures.year();
    }

    static List<ReportTable> of(ActivityFigures figures) {
        ActivityTables tables = new ActivityTables(figures);
        List<ReportTable> all = new ArrayList<>(List.of(tables.participation(), tables.axes(), tables.actions()));
        if (figures.obligations() != null) {
            all.add(tables.obligations(figures.obligations()));
        }
        all.add(tables.shared());
        all.add(tables.hours());
        all.add(tables.work());
        return List.copyOf(all);
    }

    private ReportTable participation() {
        List<List<Object>> rows = new ArrayList<>();
        for (Stratum size : Stratum.values()) {
            if (of(year, size).isPresent() || of(year - 1, size).isPresent()) {
                rows.add(participation(size.label(), of(year, size), of(year - 1, size)));
            }
        }
        rows.add(List.of(
                word("participation.all"),
                figures.expected(year),
                figures.submitted(year),
                rate(figures.submitted(year), figures.expected(year)),
                rate(figures.submitted(year - 1), figures.expected(year - 1))));
        return table(
                "participation",
                List.of(
                        word("participation.size"),
                        word("participation.expected"),
                        word("participation.submitted"),
                        word("participation.rate", year),
                        word("participation.rate", year - 1)),
                rows);
    }

    private Optional<Participation> of(int campaign, Stratum size) {
        return figures.participation().stream()
                .filter(one -> one.year() == campaign && one.size() == size)
                .findFirst();
    }

    private static List<Object> participation(
            String name, Optional<Participation> now, Optional<Participation> before) {
        return List.of(
                name,
                now.map(Participation::expected).orElse(0),
                now.map(Participation::submitted).orElse(0),
                rate(now),
                rate(before));
    }

    private static String rate(Optional<Participation> one) {
        return one.map(participation -> rate(participation.submitted(), participation.expected()))
                .orElse(word("unknown"));
    }

    private static String rate(int submitted, int expected) {
        return expected == 0 ? word("unknown") : Numbers.percent(submitted, expected);
    }

    private ReportTable axes() {
        return table(
                "axes",
                List.of(
                        word("axes.axis"),
                        word("axes.communes"),
                        word("axes.median", year - 1),
                        word("axes.median", year),
                        word("axes.up"),
                        word("axes.down")),
                figures.axes().stream().map(ActivityTables::axis).toList());
    }

    private static List<Object> axis(AxisProgress axis) {
        return List.of(
                axis.title(),
                axis.communes(),
                axis.medians() == null ? word("unknown") : axis.medians().before(),
                axis.medians() == null ? word("unknown") : axis.medians().after(),
                axis.up(),
                axis.down());
    }

    private ReportTable actions() {
        return table(
                "actions",
                List.of(word("actions.action"), word("actions.communes")),
                figures.done().entrySet().stream()
                        .map(done -> List.<Object>of(done.getKey(), done.getValue()))
                        .toList());
    }

    private ReportTable obligations(SequencedMap<String, Settled> rules) {
        return table(
                "obligations",
                List.of(word("obligations.rule"), word("obligations.settled"), word("obligations.late")),
                rules.entrySet().stream()
                        .map(rule -> List.<Object>of(
                                rule.getKey(),
                                rule.getValue().settled(),
                                rule.getValue().late()))
                        .toList());
    }

    private ReportTable shared() {
        return table(
                "shared",
                List.of(
                        word("shared.action"),
                        word("shared.state"),
                        word("shared.communes"),
                        word("shared.alone"),
                        word("shared.share"),
                        word("shared.saving")),
                figures.shared().stream().map(ActivityTables::shared).toList());
    }

    private static List<Object> shared(ActivityFigures.Shared one) {
        return List.of(
                one.title(),
                word(one.finished() ? "shared.finished" : "shared.under-way"),
                one.communes(),
                euros(Optional.ofNullable(one.cost().alone())),
                euros(one.cost().share(one.sharers())),
                euros(one.saving()));
    }

    private static Object euros(Optional<BigDecimal> amount) {
        return amount.<Object>map(
                        known -> known.setScale(0, RoundingMode.HALF_UP).intValue())
                .orElse(word("unknown"));
    }

    private ReportTable hours() {
        return table(
                "hours",
                List.of(
                        word("hours.action"),
                        word("hours.steps"),
                        word("hours.hours"),
                        word("hours.communes"),
                        word("hours.each")),
                figures.hours().stream().map(ActivityTables::hours).toList(),
                word("hours.empty", year));
    }

    private static List<Object> hours(Hours one) {
        return List.of(
                one.title(),
                one.steps(),
                one.hours(),
                one.communes().size(),
                one.each().<Object>map(each -> each).orElse(word("unknown")));
    }

    private ReportTable work() {
        ActivityFigures.Work work = figures.work();
        return table(
                "work",
                List.of(word("work.what"), word("work.count"), word("work.communes")),
                List.of(
                        List.of(word("work.calls"), work.calls(), String.valueOf(work.called())),
                        List.of(
                                word("work.declared"),
                                work.declared(),
                                word("work.declared.confirmed", work.confirmed())),
                        List.of(word("work.reminders"), work.reminders(), String.valueOf(work.reminded()))));
    }

    private ReportTable table(String name, List<String> columns, List<List<Object>> rows) {
        return table(name, columns, rows, word("empty"));
    }

    private ReportTable table(String name, List<String> columns, List<List<Object>> rows, String empty) {
        return new ReportTable(word(name), word(name + ".note", year), columns, rows, empty);
    }

    private static String word(String key) {
        return Sentences.say("activity." + key);
    }

    /** @param number written as it is: a year has no thousands */
    private static String word(String key, int number) {
        return Sentences.say("activity." + key, String.valueOf(number));
    }
}
