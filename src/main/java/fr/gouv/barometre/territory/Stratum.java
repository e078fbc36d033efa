package fr.gouv.barometre.territory;

import org.jspecify.annotations.Nullable;

/** Size class of a commune, by municipal population; the name starts with the smallest population of the class. */
public enum Stratum {
    P0(0, "Moins de 500 habitants"),
    P500(500, "500 à 999 habitants"),
    P1000(1_000, "1 000 à 3 499 habitants"),
    P3500(3_500, "3 500 à 9 999 habitants"),
    P10000(10_000, "10 000 à 49 999 habitants"),
    P50000(50_000, "50 000 à 99 999 habitants"),
    P100000(100_000, "100 000 habitants et plus");

    private final int from;
    private final String label;

    Stratum(int from, String label) {
        this.from = from;
        this.label = label;
    }

    /**
     * @param population null for the six territories where nobody is counted: they go with the smallest communes, so that
     *     the strata add up to all communes
     */
    public static Stratum of(@Nullable Integer population) {
        Stratum found = P0;
        for (Stratum stratum : values()) {
            if (population != null && population >= stratum.from) {
                found = stratum;
            }
        }
        return found;
    }

    /** Smallest population of the class. */
    public int from() {
        return from;
    }

    /** In plain French: "500 à 999 habitants". */
    public String label() {
        return label;
    }
}
