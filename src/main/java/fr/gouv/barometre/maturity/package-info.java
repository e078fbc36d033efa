/** Score of each axis, and how it is made. Pure Java. */
@ApplicationModule(allowedDependencies = {"common", "survey"})
@NullMarked
package fr.gouv.barometre.maturity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
