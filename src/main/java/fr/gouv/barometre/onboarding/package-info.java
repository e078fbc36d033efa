/** How a member gets somebody who keeps its accesses: its operator invites a contact, one by one or for many members at once. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "mail",
            "opsn",
            "portfolio",
            "bulk",
            "collaboration",
            "contact",
            "contact :: ui"
        })
@NullMarked
package fr.gouv.barometre.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
