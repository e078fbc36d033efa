/** Communes, EPCI, départements and régions of an official geography edition, their strata, and the mergers over the years. */
@ApplicationModule(allowedDependencies = {"common", "security"})
@NullMarked
package fr.gouv.barometre.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
