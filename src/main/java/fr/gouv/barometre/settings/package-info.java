/** What the operator must set before the portal starts; it refuses, in one sentence, rather than run half configured. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.gouv.barometre.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
