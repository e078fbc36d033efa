/**
 * What an operator says of its member communes, of each or of many at once. The commune alone makes an answer of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "territory",
            "survey",
            "opsn",
            "opsn :: ui",
            "campaign",
            "response",
            "response :: ui",
            "bulk",
            "portfolio"
        })
@NullMarked
package fr.gouv.barometre.declaration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
