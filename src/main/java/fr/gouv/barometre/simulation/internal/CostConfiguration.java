package fr.gouv.barometre.simulation.internal;

import fr.gouv.barometre.common.yaml.DataVersions;
import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.simulation.ActionCosts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the costs of the catalogue in use at start; a malformed file refuses the start. */
@Configuration(proxyBeanMethods = false)
class CostConfiguration {

    @Bean
    ActionCosts actionCosts(Catalogues catalogues) {
        return read(catalogues);
    }

    static ActionCosts read(Catalogues catalogues) {
        return DataVersions.load("rules/action-costs-*.yaml", root -> CostReader.read(root, catalogues::version))
                .version(catalogues.current().version());
    }
}
