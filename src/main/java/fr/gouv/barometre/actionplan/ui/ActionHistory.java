package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import fr.gouv.barometre.actionplan.ActionChange;
import fr.gouv.barometre.common.Dates;
import java.util.List;

/** Who changed what in an action, and when; read from the database only when it is unfolded. */
class ActionHistory extends NativeDetails {

    private final SerializableSupplier<List<ActionChange>> changes;
    private final SerializableSupplier<List<String>> proofs;
    private final Div content = new Div();

    /** @param proofs sentences about the answers that belong to the action */
    ActionHistory(SerializableSupplier<List<ActionChange>> changes, SerializableSupplier<List<String>> proofs) {
        super(text("plan.history.summary"));
        this.changes = changes;
        this.proofs = proofs;
        addClassNames("bn-details", "fr-mt-2w");
        setContent(content);
        addToggleListener(event -> follow());
    }

    /** Something changed: what is unfolded is read again. */
    void follow() {
        content.removeAll();
        if (isOpen()) {
            proofs.get().forEach(proof -> {
                Paragraph sentence = new Paragraph(proof);
                sentence.addClassNames("bn-boucle", "bn-petit");
                content.add(sentence);
            });
            content.add(list(changes.get()));
        }
    }

    private static Div list(List<ActionChange> changes) {
        if (changes.isEmpty()) {
            return new Div(new Paragraph(text("plan.history.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-fil");
        for (ActionChange change : changes) {
            Paragraph when = new Paragraph(text("plan.history.when", Dates.moment(change.at()), change.who()));
            when.addClassName("bn-date");
            Paragraph what = new Paragraph(ChangeWords.say(change));
            what.addClassName("bn-petit");
            list.add(new ListItem(when, what));
        }
        return new Div(list);
    }
}
