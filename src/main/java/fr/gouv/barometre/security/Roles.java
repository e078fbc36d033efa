package fr.gouv.barometre.security;

/** Names for {@code @RolesAllowed} on views. The check reads the grants in force at that moment, not those of the login. */
public final class Roles {

    public static final String DINUM = "DINUM";
    public static final String OPSN_MANAGER = "OPSN_MANAGER";
    public static final String OPSN_READER = "OPSN_READER";
    public static final String COMMUNE_REFERENT = "COMMUNE_REFERENT";
    public static final String COMMUNE_CONTRIBUTOR = "COMMUNE_CONTRIBUTOR";
    public static final String COMMUNE_READER = "COMMUNE_READER";

    private Roles() {}
}
