/** Several people on one commune: who has access, who answers what, comments, delegation to an operator, handover. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "mail",
            "account",
            "territory",
            "opsn",
            "survey",
            "campaign",
            "response",
            "response :: ui",
            "actionplan",
            "actionplan :: ui"
        })
@NullMarked
package fr.gouv.barometre.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
