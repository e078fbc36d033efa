package fr.gouv.barometre.activity.internal;

import fr.gouv.barometre.activity.internal.ActivityFigures.AxisProgress;
import fr.gouv.barometre.activity.internal.ActivityFigures.Scores;
import fr.gouv.barometre.activity.internal.ActivityFigures.Settled;
import fr.gouv.barometre.activity.internal.ActivityQueries.Progress;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.portfolio.PortfolioChoices;
import fr.gouv.barometre.portfolio.Quartiles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts a year of an operator, in the caller's transaction. */
@Component
public class ActivityCount {

    private final ActivityQueries queries;
    private final PortfolioChoices choices;

    ActivityCount(ActivityQueries queries, PortfolioChoices choices) {
        this.queries = queries;
        this.choices = choices;
    }

    public List<Integer> years() {
        return queries.years();
    }

    /** @param years that there are campaigns of, the latest first: what is known of obligations belongs to that one */
    ActivityFigures of(OpsnId opsn, int year, LocalDate today, List<Integer> years) {
        String[] communes = queries.membersOn(opsn, today);
        return new ActivityFigures(
                year,
                queries.members(opsn, year, today),
                queries.participation(communes, year),
                axes(queries.progress(communes, year)),
                byTitle(
                        queries.done(communes, year),
                        code -> choices.actions().getOrDefault(code, Sentences.say("activity.actions.own")),
                        Integer::sum,
                        Comparator.reverseOrder()),
                years.indexOf(year) == 0 && queries.obligationsKnown(communes)
                        ? byTitle(
                                queries.obligations(communes),
                                code -> choices.rules().getOrDefault(code, code),
                                (one, other) -> one,
                                Comparator.comparing(Settled::settled).reversed())
                        : null,
                queries.shared(opsn, communes, year),
                queries.hours(opsn, communes, year),
                queries.work(opsn, communes, year));
    }

    private List<AxisProgress> axes(List<Progress> progress) {
        return IntStream.range(0, choices.axes().size())
                .mapToObj(axis -> axis(axis, progress))
                .toList();
    }

    private AxisProgress axis(int axis, List<Progress> all) {
        List<Scores> both = all.stream()
                .flatMap(one -> both(at(one.before(), axis), at(one.after(), axis)))
                .toList();
        return new AxisProgress(
                choices.axes().get(axis),
                both.size(),
                both.isEmpty() ? null : new Scores(median(both, Scores::before), median(both, Scores::after)),
                (int) both.stream().filter(one -> one.after() > one.before()).count(),
                (int) both.stream().filter(one -> one.after() < one.before()).count());
    }

    private static Stream<Scores> both(@Nullable Integer before, @Nullable Integer after) {
        return before == null || after == null ? Stream.empty() : Stream.of(new Scores(before, after));
    }

    private static @Nullable Integer at(List<@Nullable Integer> scores, int axis) {
        return axis < scores.size() ? scores.get(axis) : null;
    }

    private static int median(List<Scores> all, Function<Scores, Integer> score) {
        return Quartiles.of(all.stream().map(score).toList()).orElseThrow().median();
    }

    /** The most first; equal ones by title. */
    private static <V> SequencedMap<String, V> byTitle(
            Map<String, V> byCode, Function<String, String> title, BinaryOperator<V> together, Comparator<V> order) {
        Map<String, V> titled = new LinkedHashMap<>();
        byCode.forEach((code, value) -> titled.merge(title.apply(code), value, together));
        SequencedMap<String, V> sorted = new LinkedHashMap<>();
        titled.entrySet().stream()
                .sorted(Map.Entry.<String, V>comparingByValue(order).thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
