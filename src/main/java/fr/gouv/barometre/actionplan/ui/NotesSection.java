package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.actionplan.PlanNote;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.RefusedException;
import java.util.List;

/** Dated notes on an action, and a field to add one. */
class NotesSection extends Div {

    private final Div notes = new Div();
    private final TextArea typed = new TextArea(text("plan.notes.new"));

    /** @param add may refuse; what was typed then stays */
    NotesSection(boolean writable, SerializableConsumer<String> add) {
        add(DetailPanel.title(text("plan.notes.title")), notes);
        if (writable) {
            typed.setWidthFull();
            typed.setMaxLength(2000);
            Button button = new Button(text("plan.notes.add"), event -> add(add));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(typed, button);
        }
    }

    private void add(SerializableConsumer<String> add) {
        try {
            add.accept(typed.getValue());
            typed.clear();
            typed.setInvalid(false);
        } catch (RefusedException refused) {
            typed.setErrorMessage(refusal(refused));
            typed.setInvalid(true);
        }
    }

    /** What is being typed stays. */
    void show(List<PlanNote> latest) {
        notes.removeAll();
        if (latest.isEmpty()) {
            Paragraph none = new Paragraph(text("plan.notes.none"));
            none.addClassName("bn-note");
            notes.add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-fil");
        for (PlanNote note : latest) {
            Paragraph when = new Paragraph(text("plan.history.when", Dates.moment(note.at()), note.who()));
            when.addClassName("bn-date");
            Paragraph words = new Paragraph(note.text());
            words.addClassNames("bn-petit", "bn-lignes");
            list.add(new ListItem(when, words));
        }
        notes.add(list);
    }
}
