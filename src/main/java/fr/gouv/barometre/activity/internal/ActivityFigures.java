package fr.gouv.barometre.activity.internal;

import fr.gouv.barometre.sharedaction.SharedCost;
import fr.gouv.barometre.territory.Stratum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year, before they are words.
 *
 * @param participation by size of commune, for the year and the one before
 * @param axes in the order of the questionnaire
 * @param done communes by title of the action that they finished in the year
 * @param shared by title; finished in the year, or joined in it and under way
 * @param hours by title of the shared action
 * @param obligations by title of the rule; null for a year whose campaign is over, and while nothing is known
 */
record ActivityFigures(
        int year,
        Members members,
        List<Participation> participation,
        List<AxisProgress> axes,
        SequencedMap<String, Integer> done,
        @Nullable SequencedMap<String, Settled> obligations,
        List<Shared> shared,
        List<Hours> hours,
        Work work) {

    /** @param joined in the year, {@code left} too; {@code now} at its end, or today */
    record Members(int joined, int left, int now) {}

    /** @param year of the campaign */
    record Participation(int year, Stratum size, int expected, int submitted) {}

    /**
     * Of the members that submitted to both campaigns.
     *
     * @param communes with a score in both
     * @param medians lower ones; null when there is none
     */
    record AxisProgress(
            String title, int communes, @Nullable Scores medians, int up, int down) {}

    /** Of the year before and of the year. */
    record Scores(int before, int after) {

        int points() {
            return after - before;
        }
    }

    record Settled(int settled, int late) {}

    /**
     * A shared action as counted for the communes that finished it, or for those under way.
     *
     * @param communes counted here
     * @param sharers all that the cost is shared between
     */
    record Shared(String title, boolean finished, int communes, int sharers, SharedCost cost) {

        /** Of all that are counted here; empty while a price is not noted. */
        Optional<BigDecimal> saving() {
            return cost.saving(sharers).map(each -> each.multiply(BigDecimal.valueOf(communes)));
        }
    }

    /**
     * What the operator worked for all in a shared action.
     *
     * @param steps done in the year whose hours are noted
     * @param communes codes of those that take part
     */
    record Hours(String title, int steps, BigDecimal hours, Set<String> communes) {

        /** Hours for each commune; empty while none takes part. */
        Optional<BigDecimal> each() {
            return communes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(hours.divide(BigDecimal.valueOf(communes.size()), 2, RoundingMode.HALF_UP));
        }
    }

    /** What the operator did: calls noted, answers declared and those that communes took over, e-mails of reminder. */
    record Work(int calls, int called, int declared, int confirmed, int reminders, int reminded) {}

    int expected(int of) {
        return participation.stream()
                .filter(one -> one.year() == of)
                .mapToInt(Participation::expected)
                .sum();
    }

    int submitted(int of) {
        return participation.stream()
                .filter(one -> one.year() == of)
                .mapToInt(Participation::submitted)
                .sum();
    }

    List<Shared> priced() {
        return shared.stream().filter(one -> one.saving().isPresent()).toList();
    }

    BigDecimal saving() {
        return shared.stream().flatMap(one -> one.saving().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal worked() {
        return hours.stream().map(Hours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Each counted once, whatever it shares. */
    long served() {
        return hours.stream().flatMap(one -> one.communes().stream()).distinct().count();
    }

    int settled() {
        return obligations == null
                ? 0
                : obligations.values().stream().mapToInt(Settled::settled).sum();
    }
}
