package fr.gouv.barometre.security;

/** What a grant lets a person be. */
public enum Role {
    DINUM,
    OPSN_MANAGER,
    COMMUNE_REFERENT,
    COMMUNE_CONTRIBUTOR,
    COMMUNE_READER
}
