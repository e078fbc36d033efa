/**
 * Stories told in a real browser against the production jar, a real PostgreSQL and a real Keycloak. They run in
 * {@code mvn verify} (class names end with IT), after the jar is built.
 */
package fr.gouv.barometre.story;
