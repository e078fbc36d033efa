package fr.gouv.barometre.outreach;

/** A reason to call a commune. */
public enum Signal {
    REMINDER_DUE,
    INCIDENT,
    OBLIGATION_LATE,
    /** Nothing answered while the campaign runs out. */
    NOT_STARTED,
    /** Begun and not handed in while the campaign runs out. */
    NOT_FINISHED,
    /** Of the index, since the campaign before. */
    DROP,
    PLAN_STALLED,
    MANDATE_ENDED,
    NO_CONTACT
}
