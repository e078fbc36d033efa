package fr.gouv.barometre.sharedaction;

/** Where a commune stands in a shared action. */
public enum Participation {
    /** The operator proposes it; the commune has not answered. */
    INVITED,
    JOINED,
    /** The commune does not want it. */
    DECLINED,
    /** The commune had joined, and left. */
    WITHDRAWN,
    /** The operator has carried it out for the commune. */
    DONE
}
