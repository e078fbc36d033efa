package fr.gouv.barometre.recommendation.internal;

import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.survey.Questionnaires;

/** The catalogues of the portal, read as it reads them at start, without the rest of it. */
public final class PublishedActions {

    private PublishedActions() {}

    public static Catalogues read(Questionnaires questionnaires) {
        CatalogueConfiguration configuration = new CatalogueConfiguration();
        return configuration.catalogues(configuration.publishedCatalogues(questionnaires));
    }
}
