/** What an operator keeps of a commune that left it: the situation at the end of its last day, and nothing later. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "territory",
            "opsn",
            "survey",
            "maturity",
            "obligation",
            "actionplan"
        })
@NullMarked
package fr.gouv.barometre.departure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
