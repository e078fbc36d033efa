/** Layout, home page of each role, error pages, and the few pages that every visitor may read. */
@ApplicationModule(allowedDependencies = {"common", "security", "survey", "territory", "opsn", "campaign"})
@NullMarked
package fr.gouv.barometre.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
