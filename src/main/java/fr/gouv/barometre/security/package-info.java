/** Who is signed in, what the portal lets them see (scope) and do (grants), and the login itself. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package fr.gouv.barometre.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
