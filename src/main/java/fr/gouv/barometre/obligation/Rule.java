package fr.gouv.barometre.obligation;

import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A legal rule as the rule book states it, before it meets a commune.
 *
 * @param caveat what the check left open; null when nothing
 * @param questions whose answers settle it; empty when the questionnaire does not ask
 * @param actionCode catalogue action that settles it; null when there is none
 * @param yearsAfterNotification years that a commune has after the prefect's notification; 0 when none is needed
 * @param stages what is required from a day on, by rising day; empty for a rule that never obliges
 * @param recommendedWhen where it does not oblige, it is recommended unless this is false
 * @param lateWhen an answer that does not meet the rule is late only where this holds
 * @param because sentences per case, the first that fits is said
 */
public record Rule(
        String code,
        String title,
        RuleState state,
        LocalDate checkedOn,
        @Nullable String caveat,
        String legalText,
        List<Obligation.Source> sources,
        List<QuestionCode> questions,
        @Nullable String actionCode,
        int yearsAfterNotification,
        List<Stage> stages,
        Condition recommendedWhen,
        Condition lateWhen,
        Map<Wording, List<Sentence>> because) {

    public Rule {
        if (state == RuleState.UNVERIFIED && !stages.isEmpty()) {
            throw new IllegalArgumentException(code + " is not verified: it cannot oblige from any day");
        }
    }

    /**
     * What a rule requires from a day on, until the next stage.
     *
     * @param from null when it is in force since a day that our sources do not give
     * @param text the step in words, "25 %"; null when it is no milestone
     * @param metWhen null when no answer settles it
     */
    public record Stage(
            @Nullable LocalDate from,
            @Nullable String text,
            Condition appliesWhen,
            @Nullable Condition metWhen) {}

    /** A sentence with {@linkplain Places places} to fill, said when its condition is true. */
    public record Sentence(Condition when, String text) {}

    /** The cases that a rule has sentences for. */
    public enum Wording {
        OBLIGATORY,
        /** Obligatory from a day still to come; said as {@link #OBLIGATORY} when there is no sentence for it. */
        UPCOMING,
        /** A missing fact keeps from saying whether it obliges; the sentence says which. */
        UNKNOWN,
        RECOMMENDED,
        NOT_APPLICABLE,
        TO_WATCH
    }

    /** The sentences of a case, none when the rule has none. */
    public List<Sentence> sentences(Wording wording) {
        return because.getOrDefault(wording, List.of());
    }

    /** Everything that it looks at to say what it says. */
    public Stream<Condition> conditions() {
        return Stream.of(
                        stages.stream().flatMap(stage -> Stream.of(stage.appliesWhen(), stage.metWhen())),
                        Stream.of(recommendedWhen, lateWhen),
                        because.values().stream().flatMap(List::stream).map(Sentence::when))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .flatMap(Condition::leaves);
    }
}
