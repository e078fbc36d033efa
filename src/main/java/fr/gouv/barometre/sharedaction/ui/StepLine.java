package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.sharedaction.SharedActionDetails;
import fr.gouv.barometre.sharedaction.SharedActionService;
import fr.gouv.barometre.sharedaction.SharedStep;
import fr.gouv.barometre.sharedaction.StepMove;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step: whether it is done, the hours that it took and its place; each is written at once. */
class StepLine extends ListItem {

    private final transient SharedActionDetails details;
    private final transient SharedStep step;
    private final transient SharedActionService actions;
    private final SerializableRunnable refresh;
    private final Button up;
    private final Button down;

    /** @param mover puts the step elsewhere */
    StepLine(
            SharedActionDetails details,
            SharedStep step,
            SharedActionService actions,
            SerializableRunnable refresh,
            SerializableConsumer<StepMove> mover) {
        this.details = details;
        this.step = step;
        this.actions = actions;
        this.refresh = refresh;
        this.up = small("sharedaction.steps.up", () -> mover.accept(StepMove.UP));
        this.down = small("sharedaction.steps.down", () -> mover.accept(StepMove.DOWN));
        up.setEnabled(!details.steps().getFirst().equals(step));
        down.setEnabled(!details.steps().getLast().equals(step));
        Div line = new Div(details.writable() ? tick() : new Span(step.text() + " " + said()));
        line.addClassNames("bn-ligne", "bn-ligne--entre");
        if (details.writable()) {
            line.add(tools());
        }
        add(line);
    }

    private Checkbox tick() {
        Checkbox done = new Checkbox(step.text(), step.done());
        done.setHelperText(when());
        done.addValueChangeListener(change -> {
            actions.tickStep(details.opsn().id(), details.id(), step.id(), change.getValue());
            refresh.run();
        });
        return done;
    }

    private String said() {
        return step.hours() == null
                ? when()
                : text(
                        "sharedaction.steps.said",
                        when(),
                        Numbers.decimal(step.hours().doubleValue(), 2),
                        step.hours().doubleValue());
    }

    private String when() {
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

    private Component tools() {
        Button remove = small("sharedaction.remove", () -> {
            actions.removeStep(details.opsn().id(), details.id(), step.id());
            refresh.run();
        });
        Div tools = new Div(hours(), up, down, remove);
        tools.addClassName("bn-ligne");
        return tools;
    }

    /** Its label starts with the words on it, and names the step. */
    private Button small(String key, SerializableRunnable click) {
        Button button = new Button(text(key), event -> click.run());
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text("sharedaction.steps.gesture", text(key), step.text()));
        return button;
    }

    boolean of(SharedStep other) {
        return step.id() == other.id();
    }

    /** Takes the keyboard to the gesture that moved it, or to the other one where it cannot go further. */
    void focus(StepMove move) {
        Button same = move == StepMove.UP ? up : down;
        Button other = move == StepMove.UP ? down : up;
        (same.isEnabled() ? same : other).focus();
    }

    private BigDecimalField hours() {
        BigDecimalField hours = new BigDecimalField();
        hours.setLocale(Locale.FRANCE);
        hours.setAriaLabel(text("sharedaction.steps.hours.of", step.text()));
        hours.setSuffixComponent(new Span(text("sharedaction.steps.hours.unit")));
        hours.setWidth("9rem");
        hours.setI18n(
                new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(text("sharedaction.refused.hours")));
        hours.setValue(step.hours() == null ? null : step.hours().stripTrailingZeros());
        hours.addValueChangeListener(change -> {
            if (!hours.getDefaultValidator().apply(change.getValue(), null).isError()) {
                note(hours, change.getValue());
            }
        });
        return hours;
    }

    private void note(BigDecimalField field, @Nullable BigDecimal hours) {
        try {
            actions.noteHours(details.opsn().id(), details.id(), step.id(), hours);
            Messages.done(text("sharedaction.steps.hours.noted", step.text()));
        } catch (RefusedException refused) {
            field.setErrorMessage(refusal(refused));
            field.setInvalid(true);
        }
    }
}
