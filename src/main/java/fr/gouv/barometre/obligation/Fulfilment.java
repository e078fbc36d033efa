package fr.gouv.barometre.obligation;

/** Where a commune stands with an obligation, by its own answers. */
public enum Fulfilment {
    MET,
    LATE,
    /** Not answered, "don't know", "not applicable", or an answer that settles nothing: nothing can be said. */
    TO_FILL,
    /** Obligatory from a date that is still to come. */
    UPCOMING
}
