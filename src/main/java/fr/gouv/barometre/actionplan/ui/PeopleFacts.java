package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.common.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who carries an action and when, to read. */
class PeopleFacts extends FactList {

    PeopleFacts(PlanActionDetails action) {
        fact(text("plan.form.title"), action.title());
        fact(text("plan.form.person"), PlanWords.orOpen(action.personInCharge()));
        fact(text("plan.form.elu"), PlanWords.orOpen(action.eluReferent()));
        fact(text("plan.form.starts-on"), day(action.startsOn()));
        fact(text("plan.form.due-on"), day(action.dueOn()));
        fact(text("plan.form.partners"), action.partners());
    }

    /** The steps too, one under the other. */
    PeopleFacts steps(PlanActionDetails action) {
        OrderedList steps = new OrderedList();
        action.steps().forEach(step -> steps.add(new ListItem(step.text())));
        if (!action.steps().isEmpty()) {
            fact(text("plan.list.steps"), steps);
        }
        return this;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? text("plan.date.open") : Dates.day(day);
    }
}
