package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.PlanTotals;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Amounts of a plan in words. */
final class MoneyWords {

    private MoneyWords() {}

    static String amount(BudgetLine.Unit unit, BigDecimal amount) {
        return text("plan.amount." + unit, Numbers.decimal(amount.doubleValue(), 2), amount);
    }

    static String euros(BigDecimal amount) {
        return amount(BudgetLine.Unit.EUROS, amount);
    }

    /** "Fonctionnement, 2027. Dépensé : 0 € HT." */
    static String about(BudgetLine line) {
        BigDecimal actual = line.actual();
        String about = text("plan.budget.about", text("plan.budget.kind." + line.kind()), String.valueOf(line.year()));
        return actual == null ? about : about + " " + text("plan.budget.actual", amount(line.unit(), actual));
    }

    /** When the fund ends and how sure that is; an end without a source is never said as certain. */
    static Optional<String> closing(Funder funder) {
        LocalDate day = funder.closesOn();
        String source = funder.closingSource();
        if (day == null) {
            return Optional.empty();
        }
        return Optional.of(
                source == null
                        ? text("plan.funder.closes.unsourced", Dates.day(day))
                        : text("plan.funder.closes", Dates.day(day), source));
    }

    /** "8 480 € HT prévus", "14 jours d'agent": only what there is something to say about. */
    static List<String> facts(PlanTotals totals) {
        List<String> facts = new ArrayList<>();
        if (totals.plannedEuros().signum() > 0) {
            facts.add(text("plan.totals.planned", euros(totals.plannedEuros())));
        }
        if (totals.plannedDays().signum() > 0) {
            facts.add(text("plan.totals.days", amount(BudgetLine.Unit.DAYS, totals.plannedDays())));
        }
        if (totals.secured().signum() > 0) {
            facts.add(text("plan.totals.secured", euros(totals.secured())));
        }
        return facts;
    }
}
