package fr.gouv.barometre.declaration;

/** What declaring an answer for a commune comes to, or came to. */
public enum Verdict {
    DECLARED,
    /** The operator had declared something else, which the commune has not answered yet. */
    REPLACED,
    /** The operator has declared the very same. */
    UNCHANGED,
    /** The commune wrote something else on its paper questionnaire, which stays. */
    ON_PAPER,
    /** It is what the commune answered itself. */
    CONFIRMED,
    /** The commune answered something else, which stays. */
    ANSWERED,
    /** The commune has handed its questionnaire in. */
    SUBMITTED,
    /** The question does not concern the commune. */
    NOT_ASKED,
    /** The campaign does not ask the commune. */
    NOT_EXPECTED,
    NOT_MEMBER,
    /** The campaign no longer takes answers. */
    CLOSED,
    /** Who asked no longer had the right when it was the commune's turn. */
    REFUSED,
    /** It went wrong several times. */
    FAILED;

    /** Whether something is written. */
    public boolean declares() {
        return this == DECLARED || this == REPLACED;
    }
}
