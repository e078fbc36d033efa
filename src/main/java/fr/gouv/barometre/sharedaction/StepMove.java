package fr.gouv.barometre.sharedaction;

/** Where a step goes in the order of the steps. */
public enum StepMove {
    /** Before the one above it. */
    UP,
    /** After the one below it. */
    DOWN
}
