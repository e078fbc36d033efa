package fr.gouv.barometre.obligation;

/** What a rule is for one commune at one date. */
public enum Verdict {
    OBLIGATORY,
    RECOMMENDED,
    NOT_APPLICABLE,
    /** Unverified or not yet law (state U): to be watched, never an obligation. */
    TO_WATCH
}
