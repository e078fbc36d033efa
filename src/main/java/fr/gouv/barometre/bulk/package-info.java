/**
 * One gesture on many communes: a job with one item per commune, tried first, then worked through off the screen. Each item is
 * done once, noted in the transaction that does it, by whichever server of the portal is up, with the rights of the person who
 * asked.
 */
@ApplicationModule(allowedDependencies = {"common", "security"})
@NullMarked
package fr.gouv.barometre.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
