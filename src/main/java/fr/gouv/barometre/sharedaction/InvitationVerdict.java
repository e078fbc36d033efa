package fr.gouv.barometre.sharedaction;

/** What inviting a commune comes to, or came to. */
public enum InvitationVerdict {
    INVITED,
    /** Invited too: the action is in its plan already, and would be carried together. */
    INVITED_WITH_PLAN,
    /** It was invited before, whatever it answered. */
    ALREADY_THERE,
    /** By its plan the commune has done it. */
    ALREADY_DONE,
    NOT_MEMBER,
    /** Communes may no longer join. */
    CLOSED,
    /** Who asked no longer had the right when it was the commune's turn. */
    REFUSED,
    /** It went wrong several times. */
    FAILED;

    /** Whether the commune gets an invitation. */
    public boolean invites() {
        return this == INVITED || this == INVITED_WITH_PLAN;
    }
}
