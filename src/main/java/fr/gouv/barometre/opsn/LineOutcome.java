package fr.gouv.barometre.opsn;

/** What a line of a list of members comes to. */
public enum LineOutcome {
    ADDED,
    /** A consent is needed first: see {@link MembershipRequest}. */
    TO_ASK,
    /** Already a member; takes services that were not noted yet. */
    UPDATED,
    CLOSED,
    UNCHANGED,
    /** Not for the sender to add. */
    OUTSIDE,
    /** It may mean several communes, or contradicts itself. */
    AMBIGUOUS,
    /** It cannot be read, or no commune is the one it names. */
    UNKNOWN,
    /** Its commune has an earlier line, which counts. */
    DUPLICATED;

    /** Whether somebody has to correct the line before it can change anything. */
    public boolean needsCorrection() {
        return this == AMBIGUOUS || this == UNKNOWN;
    }
}
