package fr.gouv.barometre.obligation;

/** Where a commune stands with an obligation, by its own answers. */
public enum Fulfilment {
    MET,
    LATE,
    /** Not answered, "don't know" or "not applicable": nothing can be said. */
    TO_FILL,
    /** Obligatory from a date that is still to come. */
    UPCOMING
}
