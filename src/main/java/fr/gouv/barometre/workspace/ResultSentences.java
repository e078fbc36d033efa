package fr.gouv.barometre.workspace;

import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.response.ResponseSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The results of a year in sentences that a mayor can read aloud. Only what is known is said, and an axis is never said to be
 * one thing and its contrary.
 */
public final class ResultSentences {

    /** Axes named in one sentence; when more are level, none stands out. */
    private static final int NAMED = 2;

    /**
     * @param overall null under 70 % answered
     * @param missing answers before there is an overall score
     */
    public record Year(
            String commune,
            int year,
            @Nullable Integer overall,
            int missing,
            @Nullable Integer yearBefore,
            @Nullable Integer overallBefore) {}

    /** One axis; what is not known is null. */
    public record Standing(
            String axis,
            @Nullable Integer score,
            @Nullable Integer before,
            @Nullable Double median) {

        Optional<Integer> change() {
            return score == null || before == null ? Optional.empty() : Optional.of(score - before);
        }

        private int gain() {
            return change().orElse(0);
        }

        private int points() {
            return score == null ? 0 : score;
        }
    }

    private ResultSentences() {}

    /** Those of one campaign, beside the response before and the peers. */
    public static List<String> of(String commune, CommuneResults.Answered answered) {
        ResponseSummary previous = answered.previous();
        Year year = new Year(
                commune,
                answered.year(),
                answered.scores().overall(),
                answered.scores().missingForOverall(),
                previous == null ? null : (Integer) previous.year(),
                previous == null ? null : previous.overall());
        List<Standing> axes = new ArrayList<>();
        for (int i = 0; i < answered.scores().axes().size(); i++) {
            AxisScore axis = answered.scores().axes().get(i);
            axes.add(new Standing(
                    axis.axis().title(),
                    axis.score(),
                    axis.comparable() ? answered.before(i) : null,
                    answered.median(i)));
        }
        return of(year, axes);
    }

    public static List<String> of(Year year, List<Standing> axes) {
        List<String> sentences = new ArrayList<>();
        overall(year).ifPresent(sentences::add);
        movement(year, axes).ifPresent(sentences::add);
        peers(axes).ifPresent(sentences::add);
        extremes(axes).ifPresent(sentences::add);
        return sentences;
    }

    private static Optional<String> overall(Year year) {
        Integer overall = year.overall();
        if (overall == null) {
            return year.missing() == 0
                    ? Optional.empty()
                    : Optional.of(say("workspace.scores.no-overall", year.missing()));
        }
        String when = String.valueOf(year.year());
        Integer before = year.overallBefore();
        return Optional.of(
                before == null
                        ? say("workspace.summary.overall", year.commune(), overall, when)
                        : say(
                                "workspace.summary.overall.before",
                                year.commune(),
                                overall,
                                when,
                                before,
                                String.valueOf(year.yearBefore())));
    }

    private static Optional<String> movement(Year year, List<Standing> axes) {
        List<Standing> known =
                axes.stream().filter(axis -> axis.change().isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String since = String.valueOf(year.yearBefore());
        List<Standing> up = only(known, axis -> axis.gain() > 0);
        List<Standing> down = only(known, axis -> axis.gain() < 0);
        if (up.isEmpty() && down.isEmpty()) {
            return Optional.of(say("workspace.summary.stable", known.size(), since));
        }
        List<String> parts = new ArrayList<>();
        if (!up.isEmpty()) {
            parts.add(say("workspace.summary.up", up.size(), known.size()) + most(up, Standing::gain));
        }
        if (!down.isEmpty()) {
            parts.add(say("workspace.summary.down", down.size(), known.size()) + most(down, axis -> -axis.gain()));
        }
        return Optional.of(say("workspace.summary.since", since, String.join(say("workspace.summary.and"), parts)));
    }

    /** ", surtout « Gouvernance » (+ 9)"; nothing when several are level. */
    private static String most(List<Standing> axes, ToIntFunction<Standing> size) {
        List<Standing> first = highest(axes, size);
        if (first.size() > NAMED) {
            return "";
        }
        String names = first.stream()
                .map(axis -> say("workspace.summary.axis", axis.axis(), Numbers.signed(axis.gain())))
                .collect(Collectors.joining(say("workspace.summary.and")));
        return say(first.size() == axes.size() ? "workspace.summary.named" : "workspace.summary.most", names);
    }

    private static Optional<String> peers(List<Standing> axes) {
        List<Standing> known = only(axes, axis -> axis.score() != null && axis.median() != null);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int above = only(known, axis -> axis.points() > Objects.requireNonNull(axis.median()))
                .size();
        int below = only(known, axis -> axis.points() < Objects.requireNonNull(axis.median()))
                .size();
        return Optional.of(say("workspace.summary.median", above, below, known.size() - above - below, known.size()));
    }

    private static Optional<String> extremes(List<Standing> axes) {
        List<Standing> scored = only(axes, axis -> axis.score() != null);
        List<Standing> strongest = highest(scored, Standing::points);
        List<Standing> weakest = highest(scored, axis -> -axis.points());
        if (scored.size() < 2
                || strongest.getFirst().points() == weakest.getFirst().points()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        extreme("workspace.summary.strongest", strongest).ifPresent(parts::add);
        extreme("workspace.summary.weakest", weakest).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static Optional<String> extreme(String key, List<Standing> axes) {
        return axes.size() > NAMED
                ? Optional.empty()
                : Optional.of(say(
                        key,
                        axes.size(),
                        axes.stream()
                                .map(axis -> say("workspace.summary.quoted", axis.axis()))
                                .collect(Collectors.joining(say("workspace.summary.and"))),
                        axes.getFirst().points()));
    }

    private static List<Standing> only(List<Standing> axes, Predicate<Standing> wanted) {
        return axes.stream().filter(wanted).toList();
    }

    private static List<Standing> highest(List<Standing> axes, ToIntFunction<Standing> size) {
        int most = axes.stream().mapToInt(size).max().orElse(0);
        return only(axes, axis -> size.applyAsInt(axis) == most);
    }

    private static String say(String key, Object... parameters) {
        return Sentences.say(key, parameters);
    }
}
