package fr.gouv.barometre.portfolio;

/** Where a member stands in the open campaign. */
public enum ResponseState {
    SUBMITTED,
    STARTED,
    NOT_STARTED,
    /** The campaign does not ask this commune. */
    NOT_EXPECTED
}
