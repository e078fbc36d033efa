package fr.gouv.barometre.reminder;

/** What a link of a reminder leads to. */
public enum StopState {
    /** No such link, or one of an e-mail that is no longer kept. */
    UNKNOWN,
    RECEIVING,
    STOPPED
}
