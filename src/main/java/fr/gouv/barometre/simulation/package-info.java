/** What a set of actions would bring to a commune, and the best set within its time and money. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "territory",
            "survey",
            "response",
            "maturity",
            "obligation",
            "recommendation",
            "actionplan",
            "actionplan :: ui"
        })
@NullMarked
package fr.gouv.barometre.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
