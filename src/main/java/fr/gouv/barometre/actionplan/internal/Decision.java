package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.common.PersonId;
import java.time.Instant;

/** Who decides, and when. The name is kept beside the identity: it must still read years later. */
public record Decision(PersonId person, String name, Instant at) {}
