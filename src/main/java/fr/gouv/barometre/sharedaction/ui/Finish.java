package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.sharedaction.SharedActionService;
import java.io.Serializable;
import java.util.Set;

/** Finishes a shared action, for the communes ticked or for all that take part. */
class Finish implements Serializable {

    private final OpsnId opsn;
    private final long action;
    private final transient SharedActionService actions;
    private final SerializableRunnable refresh;

    Finish(OpsnId opsn, long action, SharedActionService actions, SerializableRunnable refresh) {
        this.opsn = opsn;
        this.action = action;
        this.actions = actions;
        this.refresh = refresh;
    }

    /** @param ticked as they are at the moment of the click */
    Div buttons(Set<InseeCode> all, Set<InseeCode> ticked) {
        Button some = new Button(text("sharedaction.finish.ticked"), click -> {
            if (ticked.isEmpty()) {
                Messages.problem(text("sharedaction.finish.none"));
            } else {
                confirm(Set.copyOf(ticked));
            }
        });
        Button whole =
                new Button(text("sharedaction.finish.all", SharedWords.communes(all.size())), click -> confirm(all));
        Div line = new Div(some, whole);
        line.addClassNames("bn-ligne", "fr-my-3v");
        return new Div(new Paragraph(text("sharedaction.finish.meaning")), line);
    }

    private void confirm(Set<InseeCode> communes) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("sharedaction.finish.title", SharedWords.communes(communes.size())),
                text("sharedaction.finish.effect"),
                text("sharedaction.finish"),
                confirmed -> {
                    actions.finish(opsn, action, communes);
                    refresh.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(text("common.day.cancel"));
        dialog.open();
    }
}
