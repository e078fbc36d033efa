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
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.sharedaction.SharedActionDetails;
import fr.gouv.barometre.sharedaction.SharedActionService;
import fr.gouv.barometre.sharedaction.SharedStep;
import fr.gouv.barometre.sharedaction.StepMove;
import java.util.List;

/** What the operator does for all, step by step. */
class StepsSection extends PageSection {

    private final transient SharedActionDetails details;
    private final transient SharedActionService actions;
    private final SerializableRunnable refresh;
    private final OrderedList list = new OrderedList();

    StepsSection(SharedActionDetails details, SharedActionService actions, SerializableRunnable refresh) {
        super(TitleLine.h2(text("sharedaction.steps")));
        this.details = details;
        this.actions = actions;
        this.refresh = refresh;
        if (details.steps().isEmpty()) {
            add(new Paragraph(text("sharedaction.steps.none")));
        } else {
            list.addClassName("bn-liste");
            show(details);
            add(list);
        }
        if (details.writable()) {
            Paragraph hours = new Paragraph(text("sharedaction.steps.hours.use"));
            hours.addClassName("bn-note");
            add(hours, form());
        }
    }

    private List<StepLine> show(SharedActionDetails current) {
        List<StepLine> lines = current.steps().stream()
                .map(step -> new StepLine(current, step, actions, refresh, move -> move(step, move)))
                .toList();
        list.removeAll();
        lines.forEach(list::add);
        return lines;
    }

    /** Only the list is written anew, and the keyboard stays on the step that moved. */
    private void move(SharedStep step, StepMove move) {
        actions.moveStep(details.opsn().id(), details.id(), step.id(), move);
        List<StepLine> lines = show(actions.get(details.opsn().id(), details.id()));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).of(step)) {
                lines.get(i).focus(move);
                Messages.done(text("sharedaction.steps.moved", step.text(), i + 1, lines.size()));
            }
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
