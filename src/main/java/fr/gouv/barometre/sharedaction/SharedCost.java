package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.actionplan.Funder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a shared action costs, in euros excluding tax.
 *
 * @param total of all together; null while not known
 * @param alone what a commune would pay alone; null while not known
 * @param secured granted or paid by funders: nothing else is counted on
 * @param pending to be asked or asked
 */
public record SharedCost(
        @Nullable BigDecimal total, @Nullable BigDecimal alone, BigDecimal secured, BigDecimal pending) {

    private static final int CENTS = 2;

    public static SharedCost of(SharedSheet sheet, List<KeptFunder> funders) {
        return new SharedCost(
                sheet.totalCost(),
                sheet.unitCost(),
                sum(funders, Funder.State::secured),
                sum(funders, state -> state == Funder.State.TO_ASK || state == Funder.State.ASKED));
    }

    private static BigDecimal sum(List<KeptFunder> funders, Predicate<Funder.State> counted) {
        return funders.stream()
                .map(KeptFunder::funder)
                .filter(funder -> counted.test(funder.state()))
                .map(SharedFunder::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the participants pay between them; nothing when funders give more than it costs. */
    public Optional<BigDecimal> toShare() {
        return Optional.ofNullable(total).map(all -> all.subtract(secured).max(BigDecimal.ZERO));
    }

    /**
     * What each pays. Cents are rounded up: the shares together are never less than what is to be paid.
     *
     * @return empty while the cost is not known, or when nobody takes part
     */
    public Optional<BigDecimal> share(int participants) {
        return participants < 1
                ? Optional.empty()
                : toShare().map(all -> all.divide(BigDecimal.valueOf(participants), CENTS, RoundingMode.CEILING));
    }

    /** What each saves against doing it alone; below zero when sharing costs more. */
    public Optional<BigDecimal> saving(int participants) {
        BigDecimal single = alone;
        return single == null ? Optional.empty() : share(participants).map(single::subtract);
    }

    /** Whether funders give more than it costs. */
    public boolean overfunded() {
        return total != null && secured.compareTo(total) > 0;
    }
}
