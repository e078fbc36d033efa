package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Adds or changes one line of an action. What was typed stays when it is refused. */
class LineDialog<T> extends Dialog {

    private final Div refusals = new Div();

    /**
     * @param about key prefix of the texts
     * @param line null to add one
     * @param save may refuse; so may {@code remove}, which is null when there is nothing to remove
     */
    LineDialog(
            String about,
            LineFields<T> fields,
            @Nullable T line,
            SerializableConsumer<T> save,
            @Nullable SerializableRunnable remove) {
        setHeaderTitle(text(about + (line == null ? ".add" : ".edit")));
        setWidth("34rem");
        if (line != null) {
            fields.read(line);
        }
        add(refusals, fields);
        Button confirm = new Button(
                text("plan.form.save"),
                event -> fields.write().ifPresent(value -> attempt(() -> save.accept(value))));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (remove != null) {
            Button removing = new Button(text("plan.line.remove"), event -> attempt(remove));
            removing.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getFooter().add(removing);
        }
        getFooter().add(new Button(text("plan.cancel"), event -> close()), confirm);
    }

    private void attempt(SerializableRunnable change) {
        refusals.removeAll();
        try {
            change.run();
            close();
        } catch (RefusedException refused) {
            refusals.add(new Alert(Tone.ERROR, text("plan.form.refused.title"), refusal(refused)));
        }
    }
}
