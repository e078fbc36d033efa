/** Layout, home page of each role, error pages. */
@ApplicationModule(allowedDependencies = {"common", "security"})
@NullMarked
package fr.gouv.barometre.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
