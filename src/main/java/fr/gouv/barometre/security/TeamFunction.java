package fr.gouv.barometre.security;

/** What a person is in the town hall; it gives no right. */
public enum TeamFunction {
    MAYOR,
    ELECTED,
    SECRETARY,
    /** In charge of digital matters. */
    DIGITAL,
    DPO,
    OTHER
}
