package fr.gouv.barometre.obligation.internal;

import fr.gouv.barometre.obligation.RuleBooks;
import fr.gouv.barometre.survey.Questionnaires;

/** The rule books of the portal, read as it reads them at start, without the rest of it. */
public final class PublishedRules {

    private PublishedRules() {}

    public static RuleBooks read(Questionnaires questionnaires) {
        RuleBookConfiguration configuration = new RuleBookConfiguration();
        return configuration.ruleBooks(configuration.publishedRuleBooks(questionnaires));
    }
}
