package fr.gouv.barometre.common;

import java.util.UUID;

/** Identity of a person in the portal, independent of the identity server. */
public record PersonId(UUID value) {}
