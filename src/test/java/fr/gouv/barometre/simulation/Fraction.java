package fr.gouv.barometre.simulation;

import fr.gouv.barometre.maturity.AxisScore;
import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact number, to check without rounding what the simulator computes in its own unit. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    private static final int DIGITS = 6;

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    static Fraction of(AxisScore axis) {
        return new Fraction(whole(axis.points()), whole(axis.bestPoints()));
    }

    private static BigInteger whole(double value) {
        return BigDecimal.valueOf(value).movePointRight(DIGITS).toBigIntegerExact();
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
