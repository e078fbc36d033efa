package fr.gouv.barometre.obligation;

import java.util.List;

/**
 * One version of the rules that the portal knows.
 *
 * @param version number that plans keep
 * @param questionnaireVersion version of the questionnaire whose answers settle the rules
 * @param rules in the order of their codes, "L1" first
 */
public record RuleBook(int version, int questionnaireVersion, List<Rule> rules) {

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /** @throws IllegalArgumentException when the book has no such rule */
    public Rule rule(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + code));
    }
}
