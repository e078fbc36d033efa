package fr.gouv.barometre.opsn;

/** What became of a wish to have a commune as a member. */
public enum Attached {
    MEMBER,
    /** Somebody has to consent; who, and why, is not told. */
    ASKED
}
