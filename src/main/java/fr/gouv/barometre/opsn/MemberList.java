package fr.gouv.barometre.opsn;

/** A part of the memberships of an operator. */
public enum MemberList {
    /** Today or to come. */
    MEMBERS,
    /** Of these, the communes outside the perimeter. */
    OUTSIDE,
    /** Ended. */
    FORMER
}
