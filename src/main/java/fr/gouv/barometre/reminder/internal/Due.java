package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.reminder.LeftOut;
import java.util.List;

/**
 * Whom a reminder of one commune would be written to today.
 *
 * @param leftOut who is not written to for that commune, and why
 */
public record Due(Operator operator, List<Recipient> recipients, List<LeftOut> leftOut) {}
