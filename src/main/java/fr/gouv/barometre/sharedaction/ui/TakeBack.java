package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.sharedaction.Participant;
import fr.gouv.barometre.sharedaction.SharedActionDetails;
import fr.gouv.barometre.sharedaction.SharedActionService;
import java.io.Serializable;

/** Takes back an invitation that waits for its answer, and tells those that were. */
class TakeBack implements Serializable {

    private final transient SharedActionDetails details;
    private final transient SharedActionService actions;
    private final SerializableRunnable refresh;

    TakeBack(SharedActionDetails details, SharedActionService actions, SerializableRunnable refresh) {
        this.details = details;
        this.actions = actions;
        this.refresh = refresh;
    }

    Button button(Participant invited) {
        Button button = new Button(text("sharedaction.take-back"), click -> {
            try {
                actions.takeBack(details.opsn().id(), details.id(), invited.commune());
                Messages.done(text("sharedaction.taken-back", invited.name()));
            } catch (RefusedException refused) {
                Messages.problem(refusal(refused));
            }
            refresh.run();
        });
        button.addThemeNames("small", "tertiary-outline");
        button.setAriaLabel(text("sharedaction.take-back.of", invited.name()));
        return button;
    }

    /** Invisible when there were none. */
    NativeDetails history() {
        UnorderedList list = new UnorderedList();
        details.takenBack()
                .forEach(one -> list.add(new ListItem(
                        text("sharedaction.taken-back.one", one.commune(), Dates.day(one.on()), one.by()))));
        NativeDetails history = new NativeDetails(
                text("sharedaction.taken-back.all", details.takenBack().size()), list);
        history.setVisible(!details.takenBack().isEmpty());
        return history;
    }
}
