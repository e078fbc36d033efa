/**
 * What an operator shows its board once a year: how its members took part, how they progressed, what they settled, and what
 * it did for them. One set of tables for the screen, the PDF and the workbook.
 */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "territory",
            "survey",
            "opsn",
            "campaign",
            "portfolio",
            "sharedaction"
        })
@NullMarked
package fr.gouv.barometre.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
