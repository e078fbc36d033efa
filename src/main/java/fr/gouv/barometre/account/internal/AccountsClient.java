package fr.gouv.barometre.account.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The client with which the portal keeps accounts: its service account may manage users of the realm and nothing else.
 *
 * @param issuer address of the realm
 */
@ConfigurationProperties("barometre.keycloak.accounts")
record AccountsClient(String issuer, String clientId, String clientSecret) {

    /** "https://connexion.example.fr/admin/realms/barometre". */
    String users() {
        int realms = issuer.lastIndexOf("/realms/");
        return issuer.substring(0, realms) + "/admin" + issuer.substring(realms) + "/users";
    }

    String tokens() {
        return issuer + "/protocol/openid-connect/token";
    }
}
