package fr.gouv.barometre.actionplan;

import java.time.Instant;

/**
 * A dated note on an action.
 *
 * @param who display name, as it was that day
 */
public record PlanNote(Instant at, String who, String text) {}
