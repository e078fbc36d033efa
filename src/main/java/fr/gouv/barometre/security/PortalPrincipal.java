package fr.gouv.barometre.security;

import fr.gouv.barometre.common.PersonId;

/** What the portal knows of the signed-in person from the login; their rights are read from the grants at each call. */
public interface PortalPrincipal {

    PersonId personId();

    String displayName();
}
