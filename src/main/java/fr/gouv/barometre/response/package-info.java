/** A commune's answers: each saved as it is given, with who and when; submission and reopening. */
@ApplicationModule(allowedDependencies = {"common", "security", "territory", "survey", "campaign", "maturity"})
@NullMarked
package fr.gouv.barometre.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
