/** The papers that a commune takes with it: results, plan, deliberations ready to vote, answers, a questionnaire to print. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "territory",
            "opsn",
            "survey",
            "campaign",
            "response",
            "maturity",
            "obligation",
            "recommendation",
            "benchmark",
            "actionplan",
            "workspace"
        })
@NullMarked
package fr.gouv.barometre.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
