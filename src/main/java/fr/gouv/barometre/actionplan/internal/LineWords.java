package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.Sentences;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line in words, as the history keeps it: it must read the same years later, whatever the screens become. */
final class LineWords {

    private LineWords() {}

    static String say(BudgetLine line) {
        BigDecimal actual = line.actual();
        String planned = amount(line.unit(), line.planned());
        return Sentences.say(
                        "plan.line",
                        line.label(),
                        Sentences.say("plan.budget.kind." + line.kind()),
                        String.valueOf(line.year()),
                        planned)
                + (actual == null ? "" : Sentences.say("plan.line.actual", amount(line.unit(), actual)));
    }

    static String say(Funder funder) {
        return Sentences.say(
                        "plan.line",
                        funder.name(),
                        Sentences.say("plan.funder.state." + funder.state()),
                        String.valueOf(funder.year()),
                        amount(BudgetLine.Unit.EUROS, funder.amount()))
                + closing(funder.closesOn(), funder.closingSource());
    }

    private static String amount(BudgetLine.Unit unit, BigDecimal amount) {
        return Sentences.say("plan.amount." + unit, Numbers.decimal(amount.doubleValue(), 2), amount);
    }

    private static String closing(@Nullable LocalDate day, @Nullable String source) {
        if (day == null) {
            return "";
        }
        return " "
                + (source == null
                        ? Sentences.say("plan.funder.closes.unsourced", Dates.day(day))
                        : Sentences.say("plan.funder.closes", Dates.day(day), source));
    }
}
