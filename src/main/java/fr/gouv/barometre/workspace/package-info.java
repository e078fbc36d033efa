/** The commune's pages that bring several features together: home, results, obligations. */
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
            "collaboration",
            "declaration",
            "actionplan",
            "actionplan :: ui"
        })
@NullMarked
package fr.gouv.barometre.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
