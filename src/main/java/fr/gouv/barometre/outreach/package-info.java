/**
 * Whom an operator calls this week, and why: an urgency added up from what its portfolio already shows, with the notes of
 * calls and the days to be reminded. What an operator writes here is its own: neither Dinum nor other operators see it.
 */
@ApplicationModule(allowedDependencies = {"common", "security", "survey", "campaign", "opsn", "portfolio"})
@NullMarked
package fr.gouv.barometre.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
