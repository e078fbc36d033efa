package fr.gouv.barometre.actionplan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An action taken out of the plan, that can still come back as it was.
 *
 * @param deletedBy display name, as it was that day
 * @param restorableUntil last day on which it can be restored
 */
public record DeletedAction(
        String code, String title, Instant deletedAt, String deletedBy, LocalDate restorableUntil) {}
