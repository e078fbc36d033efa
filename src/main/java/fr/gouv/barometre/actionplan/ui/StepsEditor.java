package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouv.barometre.actionplan.AdaptAction;
import fr.gouv.barometre.actionplan.PlanStepDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps in their order, to reword, remove or add. An emptied line is a removed step. */
class StepsEditor extends Div {

    private final Div lines = new Div();

    StepsEditor() {
        lines.addClassName("bn-pile-s");
        Button add = new Button(text("plan.form.step.add"), event -> addLine());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.addClassName("fr-mt-2w");
        add(lines, add);
    }

    void read(List<PlanStepDetails> steps) {
        lines.removeAll();
        steps.forEach(step -> lines.add(new Line(step.id(), step.text())));
        number();
    }

    private void addLine() {
        Line line = new Line(null, "");
        lines.add(line);
        number();
        line.field.focus();
    }

    private void remove(Line line) {
        lines.remove(line);
        number();
    }

    private void number() {
        List<Line> all = lines();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).name(i + 1);
        }
    }

    private List<Line> lines() {
        return lines.getChildren().map(Line.class::cast).toList();
    }

    List<AdaptAction.Step> value() {
        return lines().stream()
                .filter(line -> !line.field.getValue().isBlank())
                .map(line -> new AdaptAction.Step(line.id, line.field.getValue()))
                .toList();
    }

    private class Line extends Div {

        private final @Nullable Long id;
        private final TextField field = new TextField();
        private final Button remove = new Button(text("plan.form.step.remove"), event -> StepsEditor.this.remove(this));

        Line(@Nullable Long id, String value) {
            this.id = id;
            addClassNames("bn-ligne", "bn-etape-ligne");
            field.setMaxLength(500);
            field.setValue(value);
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(field, remove);
        }

        void name(int position) {
            field.setLabel(text("plan.form.step", position));
            remove.setAriaLabel(text("plan.form.step.remove.aria", position));
        }
    }
}
