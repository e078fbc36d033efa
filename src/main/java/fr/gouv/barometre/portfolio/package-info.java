/**
 * What an operator sees of its members: who answered, how far, with which score and plan. A read model of its own, above the
 * features it shows, because a portfolio of 900 communes must be one statement: asking the answers and the plan of each
 * member from their services would be thousands. It only reads, and never decides anything on what it reads; what a page cannot compute is
 * kept by {@link fr.gouv.barometre.portfolio.CommuneFigures}.
 */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "territory",
            "survey",
            "opsn",
            "campaign",
            "response",
            "obligation",
            "recommendation",
            "actionplan"
        })
@NullMarked
package fr.gouv.barometre.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
