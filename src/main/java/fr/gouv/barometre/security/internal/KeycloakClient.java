package fr.gouv.barometre.security.internal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * The portal as a client of Keycloak.
 *
 * @param issuer address of the realm, for instance {@code https://connexion.example.fr/realms/barometre}
 */
@ConfigurationProperties("barometre.keycloak")
record KeycloakClient(String issuer, String clientId, String clientSecret) {

    static final String ID = "keycloak";
    static final String LOGIN = "/oauth2/authorization/" + ID;

    /**
     * The end points are derived from the issuer, not discovered: the portal starts, and shows its public pages, while
     * Keycloak is down.
     */
    ClientRegistration registration(String publicUrl) {
        String protocol = issuer + "/protocol/openid-connect";
        return ClientRegistration.withRegistrationId(ID)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                .redirectUri(publicUrl + "/login/oauth2/code/" + ID)
                .issuerUri(issuer)
                .authorizationUri(protocol + "/auth")
                .tokenUri(protocol + "/token")
                .jwkSetUri(protocol + "/certs")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", protocol + "/logout"))
                .build();
    }
}
