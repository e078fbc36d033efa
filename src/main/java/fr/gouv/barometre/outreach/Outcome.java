package fr.gouv.barometre.outreach;

/** What a call came to. */
public enum Outcome {
    REACHED,
    APPOINTMENT,
    MESSAGE_LEFT,
    NO_REPLY
}
