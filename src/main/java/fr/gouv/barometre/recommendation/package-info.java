/** From answers and obligations to ranked advice, each rank with its reasons. Pure Java. */
@ApplicationModule(allowedDependencies = {"common", "survey", "obligation"})
@NullMarked
package fr.gouv.barometre.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
