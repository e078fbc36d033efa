package fr.gouv.barometre.recommendation.internal;

import fr.gouv.barometre.common.yaml.DataVersions;
import fr.gouv.barometre.common.yaml.PublishedVersions;
import fr.gouv.barometre.recommendation.Catalogue;
import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.survey.Questionnaires;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the catalogues of actions at start. Ranking knows neither files nor Spring. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    PublishedCatalogues publishedCatalogues(Questionnaires questionnaires) {
        return new PublishedCatalogues(
                DataVersions.load("rules/actions-*.yaml", root -> CatalogueReader.read(root, questionnaires::version)));
    }

    @Bean
    Catalogues catalogues(PublishedCatalogues published) {
        return new Catalogues(published.versions().all());
    }

    record PublishedCatalogues(DataVersions<Catalogue> versions) implements PublishedVersions {
        @Override
        public Kind kind() {
            return Kind.CATALOGUE;
        }
    }
}
