package fr.gouv.barometre.response;

/** Where a commune's response to a campaign stands. */
public enum ResponseStatus {
    /** No answer was given yet. */
    NOT_STARTED,
    IN_PROGRESS,
    /** Handed in; read-only until reopened. */
    SUBMITTED
}
