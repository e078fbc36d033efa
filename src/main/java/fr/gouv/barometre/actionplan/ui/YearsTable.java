package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.actionplan.PlanTotals;
import fr.gouv.barometre.common.ui.DataTable;
import java.util.List;
import java.util.Map;

/** What the plan takes year by year. */
class YearsTable extends DataTable<Map.Entry<Integer, PlanTotals>> {

    YearsTable(Map<Integer, PlanTotals> years) {
        super(text("plan.years.title"));
        column(text("plan.years.year"), year -> String.valueOf(year.getKey()));
        number(
                text("plan.years.planned"),
                year -> MoneyWords.euros(year.getValue().plannedEuros()));
        number(
                text("plan.years.actual"),
                year -> MoneyWords.euros(year.getValue().actualEuros()));
        number(
                text("plan.years.planned-days"),
                year -> MoneyWords.days(year.getValue().plannedDays()));
        number(
                text("plan.years.actual-days"),
                year -> MoneyWords.days(year.getValue().actualDays()));
        number(
                text("plan.years.secured"),
                year -> MoneyWords.euros(year.getValue().secured()));
        number(
                text("plan.years.hoped"),
                year -> MoneyWords.euros(year.getValue().hoped()));
        rows(List.copyOf(years.entrySet()));
    }
}
