package fr.gouv.barometre.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Predicate;

/** The environment variables that the portal cannot do without, and what a value must look like. */
enum Setting {
    BAROMETRE_DB_URL(
            "adresse de PostgreSQL, jdbc:postgresql://serveur:5432/base",
            value -> value.startsWith("jdbc:postgresql://")),
    BAROMETRE_DB_USER("rôle PostgreSQL du portail, qui ne possède aucune table"),
    BAROMETRE_DB_PASSWORD("mot de passe de ce rôle"),
    BAROMETRE_DB_OWNER("rôle PostgreSQL qui possède les tables et les fait évoluer"),
    BAROMETRE_DB_OWNER_PASSWORD("mot de passe de ce rôle"),
    BAROMETRE_KEYCLOAK_ISSUER(
            "adresse du royaume Keycloak, https://connexion.exemple.fr/realms/barometre", Setting::isSite),
    BAROMETRE_KEYCLOAK_CLIENT_ID("nom du client Keycloak du portail"),
    BAROMETRE_KEYCLOAK_CLIENT_SECRET("secret de ce client"),
    BAROMETRE_KEYCLOAK_ACCOUNTS_CLIENT_ID("nom du client Keycloak qui crée les comptes"),
    BAROMETRE_KEYCLOAK_ACCOUNTS_CLIENT_SECRET("secret de ce client"),
    BAROMETRE_SMTP_HOST("serveur de courriel"),
    BAROMETRE_MAIL_FROM("adresse d’expédition des courriels", value -> value.contains("@")),
    BAROMETRE_PUBLIC_URL("adresse publique du portail, https://portail.exemple.fr", Setting::isSite);

    private final String meaning;
    private final Predicate<String> form;

    Setting(String meaning) {
        this(meaning, value -> true);
    }

    Setting(String meaning, Predicate<String> form) {
        this.meaning = meaning;
        this.form = form;
    }

    /** An absolute http(s) address; a final slash would be doubled in the addresses built from it. */
    private static boolean isSite(String value) {
        try {
            URI uri = new URI(value);
            return uri.getHost() != null
                    && (uri.getScheme().equals("https") || uri.getScheme().equals("http"))
                    && !value.endsWith("/");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    boolean accepts(String value) {
        return form.test(value);
    }

    String explained() {
        return name() + " (" + meaning + ")";
    }
}
