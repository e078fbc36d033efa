package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.common.Sentences;
import java.math.BigDecimal;

/** A line in words, as the history keeps it: it must read the same years later, whatever the screens become. */
final class LineWords {

    private LineWords() {}

    static String say(BudgetLine line) {
        BigDecimal actual = line.actual();
        String planned = MoneyWords.amount(line.unit(), line.planned());
        return Sentences.say(
                        "plan.line",
                        line.label(),
                        Sentences.say("plan.budget.kind." + line.kind()),
                        String.valueOf(line.year()),
                        planned)
                + (actual == null ? "" : Sentences.say("plan.line.actual", MoneyWords.amount(line.unit(), actual)));
    }

    static String say(Funder funder) {
        return Sentences.say(
                        "plan.line",
                        funder.name(),
                        Sentences.say("plan.funder.state." + funder.state()),
                        String.valueOf(funder.year()),
                        MoneyWords.euros(funder.amount()))
                + MoneyWords.closing(funder).map(closing -> " " + closing).orElse("");
    }
}
