package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanStepDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Progress;
import java.time.Instant;

/** The steps to tick, each with who ticked it and when. */
class StepChecklist extends Div {

    StepChecklist(PlanActionDetails action, boolean writable, Decisions decisions) {
        if (action.steps().isEmpty()) {
            add(new Paragraph(text("plan.steps.none")));
            return;
        }
        boolean tickable = writable && action.status() != ActionStatus.DECLINED;
        OrderedList list = new OrderedList();
        list.addClassName("bn-puces");
        for (PlanStepDetails step : action.steps()) {
            Checkbox box = new Checkbox(step.text(), step.done());
            box.setReadOnly(!tickable);
            Instant doneAt = step.doneAt();
            String doneBy = step.doneBy();
            if (doneAt != null && doneBy != null) {
                box.setHelperText(text("plan.step.done", Dates.moment(doneAt), doneBy));
            }
            box.addValueChangeListener(event -> decisions.tick(action.code(), step.id(), event.getValue()));
            list.add(new ListItem(box));
        }
        int done = Math.toIntExact(action.stepsDone());
        add(Progress.besideItsWords(done, action.steps().size()).thin(), list);
    }
}
