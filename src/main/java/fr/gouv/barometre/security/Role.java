package fr.gouv.barometre.security;

/** What a grant lets a person be. */
public enum Role {
    DINUM,
    OPSN_MANAGER,
    /** Sees the members of the operator and changes nothing. */
    OPSN_READER,
    COMMUNE_REFERENT,
    COMMUNE_CONTRIBUTOR,
    COMMUNE_READER
}
