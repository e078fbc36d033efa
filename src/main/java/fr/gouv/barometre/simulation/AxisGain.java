package fr.gouv.barometre.simulation;

import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.MaturityResult;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the axes gain together over today, before rounding, in a unit so small that every gain is a whole number of it: rounded
 * scores do not add up from one action to the next, fractions with one denominator do. An axis without a score today counts for
 * nothing.
 */
final class AxisGain {

    private final MaturityResult before;
    private final long denominator;

    private AxisGain(MaturityResult before, long denominator) {
        this.before = before;
        this.denominator = denominator;
    }

    /** @param results every one that will be compared */
    static AxisGain over(MaturityResult before, Collection<MaturityResult> results) {
        BigInteger denominator = Stream.concat(Stream.of(before), results.stream())
                .flatMap(result -> result.axes().stream())
                .filter(axis -> axis.score() != null)
                .map(axis -> BigInteger.valueOf(thousandths(axis.bestPoints())))
                .distinct()
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        return new AxisGain(before, denominator.longValueExact());
    }

    long of(MaturityResult after) {
        long gain = 0;
        List<AxisScore> axes = before.axes();
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).score() != null) {
                gain = Math.addExact(gain, share(after.axes().get(i)) - share(axes.get(i)));
            }
        }
        return gain;
    }

    private long share(AxisScore axis) {
        return axis.score() == null
                ? 0
                : Math.multiplyExact(thousandths(axis.points()), denominator / thousandths(axis.bestPoints()));
    }

    /** Scores and weights have few decimals: their products are whole numbers of thousandths. */
    private static long thousandths(double points) {
        return BigDecimal.valueOf(points).movePointRight(3).longValueExact();
    }
}
