package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.LineRef;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Adds or changes one line of an action. What was typed stays when it is refused. When a colleague was faster, the dialog
 * shows what is kept beside what was typed; saving again then is a decision.
 */
class LineDialog<T> extends Dialog {

    private final Div refusals = new Div();
    private final LineStore<T> store;
    private final SerializableRunnable done;
    private @Nullable LineRef ref;

    /**
     * @param about key prefix of the texts
     * @param line null to add one
     */
    LineDialog(
            String about,
            LineFields<T> fields,
            @Nullable KeptLine<T> line,
            LineStore<T> store,
            SerializableRunnable done) {
        this.store = store;
        this.done = done;
        setHeaderTitle(text(about + (line == null ? ".add" : ".edit")));
        setWidth("34rem");
        add(refusals, fields);
        if (line != null) {
            ref = line.ref();
            fields.read(line.value());
            Button remove = new Button(text("plan.line.remove"), event -> remove());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getFooter().add(remove);
        }
        Button confirm = new Button(
                text("plan.form.save"),
                event -> fields.write()
                        .ifPresent(value -> attempt(() -> store.save().accept(ref, value))));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("plan.cancel"), event -> close()), confirm);
    }

    private void remove() {
        LineRef read = ref;
        if (read != null) {
            attempt(() -> store.remove().accept(read));
        }
    }

    private void attempt(SerializableRunnable change) {
        refusals.removeAll();
        try {
            change.run();
            close();
            done.run();
        } catch (RefusedException refused) {
            Alert alert = new Alert(Tone.ERROR, text("plan.form.refused.title"), refusal(refused));
            refusals.add(alert);
            LineRef read = ref;
            if (read != null) {
                acknowledge(alert, read);
            }
        }
    }

    /** From now on the person has seen what is kept; a line that is gone can only be added anew. */
    private void acknowledge(Alert alert, LineRef read) {
        KeptLine<T> kept = store.latest(read).orElse(null);
        ref = kept == null ? null : kept.ref();
        if (kept != null && !kept.ref().equals(read)) {
            alert.add(new Paragraph(text("plan.line.kept", store.words().apply(kept.value()))));
        }
    }
}
