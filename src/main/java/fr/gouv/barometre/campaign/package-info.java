/** Life cycle of a campaign, which communes it expects, and participation. */
@ApplicationModule(allowedDependencies = {"common", "security", "territory", "survey", "opsn"})
@NullMarked
package fr.gouv.barometre.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
