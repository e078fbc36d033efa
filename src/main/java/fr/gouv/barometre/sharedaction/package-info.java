/**
 * Actions that an operator carries for several of its members: who takes part, its steps, what it costs together and alone. A
 * commune takes part by its own yes alone; then the action stands in its plan.
 */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "territory",
            "recommendation",
            "opsn",
            "actionplan",
            "actionplan :: ui",
            "portfolio",
            "bulk"
        })
@NullMarked
package fr.gouv.barometre.sharedaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
