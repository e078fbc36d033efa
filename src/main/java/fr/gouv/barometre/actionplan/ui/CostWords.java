package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.recommendation.CatalogueAction;

/** Effort and cost in words; an estimated cost always says that it is an order of magnitude. */
final class CostWords {

    private CostWords() {}

    static String cost(CatalogueAction action) {
        return action.costIsEstimate() ? text("plan.cost.estimate", action.cost()) : action.cost();
    }

    static String effortAndCost(CatalogueAction action) {
        return text("plan.effort-and-cost", action.effort(), cost(action));
    }
}
