package fr.gouv.barometre.sharedaction;

/** What is done together. */
public enum SharedKind {
    GROUP_PURCHASE,
    SHARED_SERVICE,
    AWARENESS_DAY,
    OTHER
}
