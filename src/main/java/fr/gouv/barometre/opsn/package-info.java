/** Operators of shared digital services and their dated memberships. */
@ApplicationModule(allowedDependencies = {"common", "security", "territory", "mail", "account"})
@NullMarked
package fr.gouv.barometre.opsn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
