package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.common.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who carries an action and when, to read. */
class PeopleFacts extends FactList {

    PeopleFacts(PlanActionDetails action) {
        fact(text("plan.form.title"), action.title());
        fact(text("plan.form.person"), orOpen(action.personInCharge()));
        fact(text("plan.form.elu"), orOpen(action.eluReferent()));
        fact(text("plan.form.starts-on"), day(action.startsOn()));
        fact(text("plan.form.due-on"), day(action.dueOn()));
        fact(text("plan.form.note"), action.note());
    }

    private static String orOpen(@Nullable String person) {
        return person == null ? text("plan.person.open") : person;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? text("plan.date.open") : Dates.day(day);
    }
}
