/** Which legal rules apply to a profile at a date, and why. Pure Java. */
@ApplicationModule(allowedDependencies = {"common", "survey"})
@NullMarked
package fr.gouv.barometre.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
