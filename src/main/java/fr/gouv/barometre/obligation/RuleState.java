package fr.gouv.barometre.obligation;

/** How well a rule's text was checked. */
public enum RuleState {
    /** Read in a cited source. */
    VERIFIED,
    /** Read in a secondary source only. */
    SECONDARY,
    /** Not verified: never shown as an obligation. */
    UNVERIFIED
}
