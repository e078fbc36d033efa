package fr.gouv.barometre.actionplan;

import static fr.gouv.barometre.common.Sentences.say;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Amounts of a plan in words, the same on the screens, in the papers and in the history. */
public final class MoneyWords {

    private MoneyWords() {}

    public static String amount(BudgetLine.Unit unit, BigDecimal amount) {
        String number =
                unit == BudgetLine.Unit.EUROS ? Numbers.money(amount) : Numbers.decimal(amount.doubleValue(), 2);
        return say("plan.amount." + unit, number, amount);
    }

    public static String euros(BigDecimal amount) {
        return amount(BudgetLine.Unit.EUROS, amount);
    }

    public static String days(BigDecimal amount) {
        return amount(BudgetLine.Unit.DAYS, amount);
    }

    /** "Fonctionnement, 2027. Dépensé : 0 € HT." */
    public static String about(BudgetLine line) {
        BigDecimal actual = line.actual();
        String about = say("plan.budget.about", say("plan.budget.kind." + line.kind()), String.valueOf(line.year()));
        return actual == null ? about : about + " " + say("plan.budget.actual", amount(line.unit(), actual));
    }

    /** When the fund ends and how sure that is; an end without a source is never said as certain. */
    public static Optional<String> closing(Funder funder) {
        LocalDate day = funder.closesOn();
        String source = funder.closingSource();
        if (day == null) {
            return Optional.empty();
        }
        return Optional.of(
                source == null
                        ? say("plan.funder.closes.unsourced", Dates.day(day))
                        : say("plan.funder.closes", Dates.day(day), source));
    }

    /** What one action takes in money and in working days, a sentence each; none while no amount is known. */
    public static List<String> sums(PlanTotals totals) {
        List<String> sums = new ArrayList<>();
        if (totals.plannedEuros().signum() > 0 || totals.actualEuros().signum() > 0) {
            sums.add(say(
                    "plan.totals.action",
                    euros(totals.plannedEuros()),
                    euros(totals.actualEuros()),
                    euros(totals.secured()),
                    euros(totals.leftToPay())));
        }
        if (totals.plannedDays().signum() > 0 || totals.actualDays().signum() > 0) {
            sums.add(say("plan.totals.action.days", days(totals.plannedDays()), days(totals.actualDays())));
        }
        return sums;
    }

    /** "8 480 € HT prévus", "14 jours d'agent": only what there is something to say about. */
    public static List<String> facts(PlanTotals totals) {
        List<String> facts = new ArrayList<>();
        if (totals.plannedEuros().signum() > 0) {
            facts.add(say("plan.totals.planned", euros(totals.plannedEuros())));
        }
        if (totals.plannedDays().signum() > 0) {
            facts.add(say("plan.totals.days", days(totals.plannedDays())));
        }
        if (totals.secured().signum() > 0) {
            facts.add(say("plan.totals.secured", euros(totals.secured())));
        }
        return facts;
    }
}
