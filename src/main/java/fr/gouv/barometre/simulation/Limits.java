package fr.gouv.barometre.simulation;

import org.jspecify.annotations.Nullable;

/** What the commune can give: working days and euros excluding tax. A null is no limit. */
public record Limits(@Nullable Integer days, @Nullable Integer euros) {

    public static final Limits NONE = new Limits(null, null);

    public boolean none() {
        return equals(NONE);
    }

    int halfDays() {
        return days == null ? Integer.MAX_VALUE : Math.multiplyExact(2, days);
    }

    int mostEuros() {
        return euros == null ? Integer.MAX_VALUE : euros;
    }
}
