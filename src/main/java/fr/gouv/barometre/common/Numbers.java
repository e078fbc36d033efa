package fr.gouv.barometre.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as French readers expect them: "34 969", "12,5 %". Their spaces never break at the end of a line. */
public final class Numbers {

    /** Narrow no-break space, the one the French locale puts between thousands. */
    private static final String NARROW = "\u202f";

    private Numbers() {}

    /** "34 969". */
    public static String count(long value) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(value);
    }

    /** At most {@code decimals} digits after the comma, none when they are zeros: "12,5", "12". */
    public static String decimal(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        // Through the decimal writing of the double: 0.125 must round as a reader rounds it
        return format.format(BigDecimal.valueOf(value));
    }

    /** An amount of money without its unit: "1 200", or with both digits of its cents, "1 200,50". */
    public static String money(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(cents.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(cents);
    }

    /** "12,5 %" for 0.125. */
    public static String percent(double share) {
        return decimal(BigDecimal.valueOf(share).movePointRight(2).doubleValue(), 1) + NARROW + "%";
    }

    /** "30 %" for 12 out of 40, "0 %" out of nothing. */
    public static String percent(long part, long total) {
        return percent(total == 0 ? 0 : (double) part / total);
    }

    /** A change, with its sign: "+ 9", "− 3", "0". */
    public static String signed(int change) {
        if (change == 0) {
            return "0";
        }
        return (change > 0 ? "+" : "\u2212") + NARROW + count(Math.abs((long) change));
    }
}
