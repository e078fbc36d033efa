package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.PersonId;

/** Who is asked to answer. */
public record Assignee(PersonId person, String name) {}
