package fr.gouv.barometre.declaration;

/** What the commune made of a declared answer, as its own answers say. */
public enum DeclaredState {
    WAITING,
    CONFIRMED,
    CORRECTED
}
