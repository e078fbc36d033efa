package fr.gouv.barometre.sharedaction;

/** How far a shared action is in one commune that takes part: by its own plan, and by what the operator did for all. */
public enum Progress {
    NOT_BEGUN,
    UNDER_WAY,
    DONE
}
