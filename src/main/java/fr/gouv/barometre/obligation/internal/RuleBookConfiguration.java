package fr.gouv.barometre.obligation.internal;

import fr.gouv.barometre.common.yaml.DataVersions;
import fr.gouv.barometre.common.yaml.PublishedVersions;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.RuleBooks;
import fr.gouv.barometre.survey.Questionnaires;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rule books at start. The rules themselves know neither files nor Spring. */
@Configuration(proxyBeanMethods = false)
class RuleBookConfiguration {

    @Bean
    PublishedRuleBooks publishedRuleBooks(Questionnaires questionnaires) {
        return new PublishedRuleBooks(DataVersions.load(
                "rules/rule-book-*.yaml", root -> RuleBookReader.read(root, questionnaires::version)));
    }

    @Bean
    RuleBooks ruleBooks(PublishedRuleBooks published) {
        return new RuleBooks(published.versions().all());
    }

    record PublishedRuleBooks(DataVersions<RuleBook> versions) implements PublishedVersions {
        @Override
        public Kind kind() {
            return Kind.RULE_BOOK;
        }
    }
}
