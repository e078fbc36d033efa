package fr.gouv.barometre.actionplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who pays a part of an action, or may.
 *
 * @param amount in euros excluding tax, at most two decimals
 * @param closesOn last day of the fund; null when no end is known
 * @param closingSource where that day comes from, in words; null when nobody knows, and the end is then a possible one only
 */
public record Funder(
        String name,
        int year,
        BigDecimal amount,
        State state,
        @Nullable LocalDate closesOn,
        @Nullable String closingSource) {

    /** How far the money is. */
    public enum State {
        TO_ASK,
        ASKED,
        GRANTED,
        PAID,
        REFUSED;

        /** Whether the commune can count on it. */
        public boolean secured() {
            return this == GRANTED || this == PAID;
        }
    }
}
