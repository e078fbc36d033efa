package fr.gouv.barometre.onboarding;

/** Whether somebody keeps the accesses of a member. */
public enum MemberState {
    /** Nobody, and the operator knows an address to write to. */
    TO_INVITE,
    /** Nobody, and no address is known that takes what is sent. */
    NO_CONTACT,
    /** Somebody was invited and has not come yet. */
    INVITED,
    /** Somebody came. */
    REFERENT
}
