/**
 * Reminders that do not tire: one e-mail per person and week, grouped over their communes and operators, to référents alone, on the
 * day that the operator chose, with its reasons and a link that stops them. Reasons are the signals of {@code outreach}.
 */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "mail",
            "campaign",
            "opsn",
            "portfolio",
            "outreach",
            "outreach :: ui"
        })
@NullMarked
package fr.gouv.barometre.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
