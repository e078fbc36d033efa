package fr.gouv.barometre.actionplan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one part of an action takes in one year.
 *
 * @param planned in the unit, at most two decimals
 * @param actual likewise; null while it is not known
 */
public record BudgetLine(
        String label,
        Kind kind,
        Unit unit,
        int year,
        BigDecimal planned,
        @Nullable BigDecimal actual) {

    /** How the accounts of a commune tell spending apart. */
    public enum Kind {
        INVESTMENT,
        RUNNING
    }

    /** What is counted. */
    public enum Unit {
        /** Excluding tax. */
        EUROS,
        /** Working days of the commune's own staff. */
        DAYS
    }
}
