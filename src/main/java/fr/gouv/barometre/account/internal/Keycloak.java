package fr.gouv.barometre.account.internal;

import fr.gouv.barometre.mail.EmailAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The few calls of Keycloak's admin interface that accounts need. Each may fail with a {@link RestClientException}. */
@Component
@EnableConfigurationProperties(AccountsClient.class)
class Keycloak {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** Keycloak sends its e-mail before it answers. */
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private static final Duration LINK_HOLDS = Duration.ofDays(7);
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final AccountsClient client;
    private final String portalClient;
    private final String afterPassword;
    private final RestClient http;

    Keycloak(
            AccountsClient client,
            @Value("${barometre.keycloak.client-id}") String portalClient,
            @Value("${barometre.public-url}") String publicUrl) {
        this.client = client;
        this.portalClient = portalClient;
        this.afterPassword = publicUrl + "/oauth2/authorization/keycloak";
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        factory.setReadTimeout(ANSWER);
        http = RestClient.builder().requestFactory(factory).build();
    }

    /** For the calls of one piece of work. */
    String token() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", client.clientId());
        form.add("client_secret", client.clientSecret());
        Map<String, Object> answer = http.post()
                .uri(URI.create(client.tokens()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(OBJECT);
        return String.valueOf(Objects.requireNonNull(answer).get("access_token"));
    }

    Optional<String> find(String token, EmailAddress address) {
        List<Map<String, Object>> found = Objects.requireNonNull(http.get()
                .uri(client.users() + "?exact=true&email={email}", address.value())
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .body(OBJECTS));
        return found.stream().findFirst().map(account -> String.valueOf(account.get("id")));
    }

    /** An account that nobody can use before the link in its e-mail was followed. */
    String create(String token, EmailAddress address, String name) {
        String[] words = name.strip().split("\\s+", 2);
        URI created = http.post()
                .uri(client.users())
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "username",
                        address.value().toLowerCase(Locale.ROOT),
                        "email",
                        address.value(),
                        "emailVerified",
                        false,
                        "enabled",
                        true,
                        "firstName",
                        words[0],
                        // An empty one is asked of the person at the first login
                        "lastName",
                        words.length > 1 ? words[1] : ""))
                .retrieve()
                .toBodilessEntity()
                .getHeaders()
                .getLocation();
        String path = Objects.requireNonNull(created, "Keycloak names what it creates")
                .getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether somebody can log in with it: with a password, or through another identity server. */
    boolean isUsable(String token, String account) {
        return isNotEmpty(token, account, "credentials") || isNotEmpty(token, account, "federated-identity");
    }

    private boolean isNotEmpty(String token, String account, String what) {
        List<Map<String, Object>> found = http.get()
                .uri(client.users() + "/{account}/{what}", account, what)
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .body(OBJECTS);
        return found != null && !found.isEmpty();
    }

    /** Keycloak writes to the address; its link proves the address and leads on to the portal. */
    void askForPassword(String token, String account) {
        http.put()
                .uri(
                        client.users()
                                + "/{account}/execute-actions-email?client_id={client}&redirect_uri={next}&lifespan={seconds}",
                        account,
                        portalClient,
                        afterPassword,
                        LINK_HOLDS.toSeconds())
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .body(List.of("UPDATE_PASSWORD"))
                .retrieve()
                .toBodilessEntity();
    }

    /** Deleting one that is gone changes nothing. */
    void delete(String token, String account) {
        try {
            http.delete()
                    .uri(client.users() + "/{account}", account)
                    .headers(headers -> headers.setBearerAuth(token))
                    .retrieve()
                    .toBodilessEntity();
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() != HttpStatus.NOT_FOUND) {
                throw refused;
            }
        }
    }
}
