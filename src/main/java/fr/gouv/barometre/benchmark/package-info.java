/** What comparable communes obtained: aggregates only, never below five communes, never what a difference would give away. */
@ApplicationModule(allowedDependencies = {"common", "security", "survey"})
@NullMarked
package fr.gouv.barometre.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
