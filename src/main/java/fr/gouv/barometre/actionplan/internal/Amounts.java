package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.common.RefusedException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts and years that people type, within what a commune can mean. */
final class Amounts {

    private static final BigDecimal LARGEST = new BigDecimal("999999999");
    private static final int DECIMALS = 2;
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2050;

    private Amounts() {}

    static BigDecimal required(@Nullable BigDecimal typed) {
        BigDecimal amount = optional(typed);
        if (amount == null) {
            throw new RefusedException("plan.refused.amount.missing");
        }
        return amount;
    }

    static @Nullable BigDecimal optional(@Nullable BigDecimal typed) {
        if (typed == null) {
            return null;
        }
        if (typed.signum() < 0 || typed.compareTo(LARGEST) > 0) {
            throw new RefusedException("plan.refused.amount.range", LARGEST);
        }
        if (typed.stripTrailingZeros().scale() > DECIMALS) {
            throw new RefusedException("plan.refused.amount.decimals");
        }
        return typed.setScale(DECIMALS);
    }

    static short year(int typed) {
        if (typed < FIRST_YEAR || typed > LAST_YEAR) {
            throw new RefusedException("plan.refused.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return (short) typed;
    }
}
