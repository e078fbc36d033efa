package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.sharedaction.SharedActionDetails;
import fr.gouv.barometre.sharedaction.SharedActionService;
import fr.gouv.barometre.sharedaction.SharedStep;
import java.util.Objects;

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
            details.steps().forEach(step -> list.add(line(step)));
            add(list);
        }
        if (details.writable()) {
            add(form());
        }
    }

    private ListItem line(SharedStep step) {
        Div line = new Div(name(step));
        line.addClassNames("bn-ligne", "bn-ligne--entre");
        if (details.writable()) {
            Button remove = new Button(text("sharedaction.remove"), click -> {
                actions.removeStep(details.opsn().id(), details.id(), step.id());
                refresh.run();
            });
            remove.addThemeNames("small", "tertiary-outline");
            remove.setAriaLabel(text("sharedaction.steps.remove", step.text()));
            line.add(remove);
        }
        return new ListItem(line);
    }

    private Component name(SharedStep step) {
        if (!details.writable()) {
            return new Span(step.text() + " " + when(step));
        }
        Checkbox done = new Checkbox(step.text(), step.done());
        done.setHelperText(when(step));
        done.addValueChangeListener(change -> {
            actions.tickStep(details.opsn().id(), details.id(), step.id(), change.getValue());
            refresh.run();
        });
        return done;
    }

    private static String when(SharedStep step) {
        if (step.doneAt() != null) {
            return text(
                    "sharedaction.steps.done",
                    Dates.day(step.doneAt().atZone(Dates.ZONE).toLocalDate()),
                    Objects.requireNonNull(step.doneBy()));
        }
        return step.dueOn() == null
                ? text("sharedaction.steps.open")
                : text("sharedaction.steps.due", Dates.day(step.dueOn()));
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
