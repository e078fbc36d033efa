/** The commune's action plan: advice accepted, adapted or declined, steps, people, dates and progress. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "territory",
            "survey",
            "campaign",
            "response",
            "maturity",
            "obligation",
            "recommendation"
        })
@NullMarked
package fr.gouv.barometre.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
