/**
 * Simulated data for demonstrations, loaded once into an empty database, only with {@code barometre.demo=true}: fictitious
 * operators over real communes, three campaigns, answers with the published shares and biases, a few action plans.
 */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "territory",
            "opsn",
            "survey",
            "maturity",
            "obligation",
            "recommendation",
            "benchmark"
        })
@NullMarked
package fr.gouv.barometre.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
