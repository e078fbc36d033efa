package fr.gouv.barometre.simulation.internal;

import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.simulation.ActionCosts;

/** The costs of the portal, read as it reads them at start, without the rest of it. */
public final class PublishedCosts {

    private PublishedCosts() {}

    public static ActionCosts read(Catalogues catalogues) {
        return CostConfiguration.read(catalogues);
    }
}
