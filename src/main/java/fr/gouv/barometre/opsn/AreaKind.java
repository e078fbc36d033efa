package fr.gouv.barometre.opsn;

public enum AreaKind {
    DEPARTEMENT,
    EPCI
}
