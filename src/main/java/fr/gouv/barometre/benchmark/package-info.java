/** What comparable communes obtained: aggregates only, never below five communes. */
@ApplicationModule(allowedDependencies = {"common", "security"})
@NullMarked
package fr.gouv.barometre.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
