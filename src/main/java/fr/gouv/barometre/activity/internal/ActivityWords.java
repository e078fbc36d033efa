package fr.gouv.barometre.activity.internal;

import fr.gouv.barometre.activity.internal.ActivityFigures.AxisProgress;
import fr.gouv.barometre.activity.internal.ActivityFigures.Shared;
import fr.gouv.barometre.activity.internal.ActivityFigures.Work;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The year in sentences that can be read aloud before the board. */
final class ActivityWords {

    private ActivityWords() {}

    static List<String> say(ActivityFigures figures) {
        List<String> sentences = new ArrayList<>();
        sentences.add(members(figures));
        sentences.add(participation(figures));
        sentences.add(progress(figures));
        int done = figures.done().values().stream().mapToInt(Integer::intValue).sum();
        sentences.add(
                done == 0
                        ? sentence("actions.none", figures.year())
                        : sentence(
                                "actions.done",
                                Numbers.count(done),
                                figures.done().size(),
                                done));
        if (figures.obligations() != null) {
            sentences.add(sentence("obligations.settled", Numbers.count(figures.settled()), figures.settled()));
        }
        if (figures.saving().signum() > 0) {
            sentences.add(saving(figures));
        }
        if (figures.worked().signum() > 0) {
            sentences.add(hours(figures));
        }
        sentences.addAll(work(figures.work()));
        return List.copyOf(sentences);
    }

    private static String sentence(String key, Object... values) {
        return Sentences.say("activity.say." + key, values);
    }

    private static String members(ActivityFigures figures) {
        return sentence(
                "members",
                Numbers.count(figures.members().now()),
                figures.members().joined(),
                figures.members().left(),
                String.valueOf(figures.year()),
                figures.members().now());
    }

    private static String participation(ActivityFigures figures) {
        int year = figures.year();
        if (figures.expected(year) == 0) {
            return sentence("participation.none", String.valueOf(year));
        }
        String now = sentence(
                "participation",
                String.valueOf(year),
                Numbers.count(figures.submitted(year)),
                Numbers.count(figures.expected(year)),
                rate(figures, year),
                figures.submitted(year));
        return figures.expected(year - 1) == 0
                ? now
                : now + " " + sentence("participation.before", String.valueOf(year - 1), rate(figures, year - 1));
    }

    private static String rate(ActivityFigures figures, int year) {
        return Numbers.percent(figures.submitted(year), figures.expected(year));
    }

    private static String progress(ActivityFigures figures) {
        AxisProgress best = figures.axes().stream()
                .max(Comparator.comparing(ActivityWords::points))
                .orElse(null);
        if (best == null || best.medians() == null) {
            return sentence("axes.none", String.valueOf(figures.year() - 1));
        }
        return points(best) <= 0
                ? sentence("axes.no-progress")
                : sentence(
                        "axes.best",
                        best.title(),
                        best.medians().before(),
                        best.medians().after(),
                        best.up(),
                        best.communes());
    }

    private static int points(AxisProgress axis) {
        return axis.medians() == null ? Integer.MIN_VALUE : axis.medians().points();
    }

    /** Said with what it is counted on: the prices are those that the operator noted. */
    private static String saving(ActivityFigures figures) {
        int communes = figures.priced().stream().mapToInt(Shared::communes).sum();
        long actions = figures.priced().stream().map(Shared::title).distinct().count();
        return sentence(
                "shared",
                Numbers.count(figures.saving().setScale(0, RoundingMode.HALF_UP).longValue()),
                actions,
                communes);
    }

    private static String hours(ActivityFigures figures) {
        double hours = figures.worked().doubleValue();
        return sentence(
                "hours",
                Numbers.decimal(hours, 2),
                figures.hours().size(),
                Numbers.count(figures.served()),
                hours,
                figures.served());
    }

    private static List<String> work(Work work) {
        List<String> sentences = new ArrayList<>();
        if (work.calls() > 0) {
            sentences.add(sentence("calls", Numbers.count(work.calls()), work.called(), work.calls()));
        }
        if (work.declared() > 0) {
            sentences.add(sentence("declared", Numbers.count(work.declared()), work.confirmed(), work.declared()));
        }
        if (work.reminders() > 0) {
            sentences.add(sentence("reminders", Numbers.count(work.reminders()), work.reminded(), work.reminders()));
        }
        return sentences;
    }
}
