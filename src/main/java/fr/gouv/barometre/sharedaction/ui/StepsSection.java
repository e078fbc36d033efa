package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.sharedaction.SharedActionDetails;
import fr.gouv.barometre.sharedaction.SharedActionService;

/** What the operator does for all, step by step. */
class StepsSection extends PageSection {

    private final transient SharedActionDetails details;
    private final transient SharedActionService actions;
    private final SerializableRunnable refresh;

    StepsSection(SharedActionDetails details, SharedActionService actions, SerializableRunnable refresh) {
        super(TitleLine.h2(text("sharedaction.steps")));
        this.details = details;
        this.actions = actions;
        this.refresh = refresh;
        if (details.steps().isEmpty()) {
            add(new Paragraph(text("sharedaction.steps.none")));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("bn-liste");
            details.steps().forEach(step -> list.add(new StepLine(details, step, actions, refresh)));
            add(list);
        }
        if (details.writable()) {
            Paragraph hours = new Paragraph(text("sharedaction.steps.hours.use"));
            hours.addClassName("bn-note");
            add(hours, form());
        }
    }

    private Div form() {
        TextField step = new TextField(text("sharedaction.steps.new"));
        step.setMaxLength(300);
        step.setManualValidation(true);
        DayField dueOn = new DayField(text("sharedaction.steps.due-on"));
        Button add = new Button(text("sharedaction.steps.add"), click -> {
            try {
                actions.addStep(details.opsn().id(), details.id(), step.getValue(), dueOn.getValue());
                refresh.run();
            } catch (RefusedException refused) {
                step.setErrorMessage(refusal(refused));
                step.setInvalid(true);
                step.focus();
            }
        });
        Div form = new Div(step, dueOn, add);
        form.addClassName("bn-filtres");
        return form;
    }
}
