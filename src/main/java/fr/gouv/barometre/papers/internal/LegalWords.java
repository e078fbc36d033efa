package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.workspace.RuleWords;

/** The legal text of a rule with when and how well it was checked: no legal statement goes without them. */
final class LegalWords {

    private LegalWords() {}

    static String text(Obligation rule) {
        String text =
                Sentences.say("papers.rules.text", rule.legalText(), RuleWords.checked(rule), RuleWords.state(rule));
        String caveat = rule.caveat();
        return caveat == null ? text : text + " " + caveat;
    }
}
