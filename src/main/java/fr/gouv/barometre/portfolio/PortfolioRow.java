package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.common.InseeCode;
import org.jspecify.annotations.Nullable;

/**
 * One member commune of an operator.
 *
 * @param state in the open campaign; null when none is open
 * @param answered questions answered in the open campaign, out of {@code asked}; 0 of 0 before the first answer
 * @param index overall maturity 0-100 of the latest submitted campaign; null when none was, or too little was answered
 * @param indexYear year of that campaign
 * @param done actions carried out, out of the {@code decided} ones of the latest plan
 */
public record PortfolioRow(
        InseeCode insee,
        String name,
        @Nullable Integer population,
        @Nullable String epci,
        @Nullable ResponseState state,
        int answered,
        int asked,
        @Nullable Integer index,
        @Nullable Integer indexYear,
        int done,
        int decided) {

    /** Share answered, 0 to 1. */
    public double answeredShare() {
        return asked == 0 ? 0 : (double) answered / asked;
    }

    /** Share of the plan carried out, 0 to 1. */
    public double doneShare() {
        return decided == 0 ? 0 : (double) done / decided;
    }
}
