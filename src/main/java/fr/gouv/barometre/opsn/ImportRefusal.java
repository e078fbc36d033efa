package fr.gouv.barometre.opsn;

/** Why the portal applied nothing of a list that it was asked to apply. */
public enum ImportRefusal {
    /** Members changed since the list was compared: it was compared anew. */
    CHANGED,
    /** Who asked no longer manages the operator. */
    NO_RIGHT,
    FAILED
}
