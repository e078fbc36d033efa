package fr.gouv.barometre.reminder.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.outreach.ui.MemberGesture;
import fr.gouv.barometre.reminder.RemindNowService;
import org.springframework.stereotype.Component;

/** From the list of whom to call: the e-mail of the week leaves now, or the manager reads why it does not. */
@Component
class RemindNow implements MemberGesture {

    private final RemindNowService reminders;

    RemindNow(RemindNowService reminders) {
        this.reminders = reminders;
    }

    @Override
    public Button of(OpsnId opsn, InseeCode commune, String name, SerializableRunnable changed) {
        Button button = new Button(text("reminder.now"), click -> confirm(opsn, commune, name, changed));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("reminder.now.of", name));
        return button;
    }

    private void confirm(OpsnId opsn, InseeCode commune, String name, SerializableRunnable changed) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("reminder.now.of", name), text("reminder.now.effect"), text("reminder.now.send"), confirmed -> {
                    try {
                        Messages.done(text("reminder.now.done", String.join(", ", reminders.remind(opsn, commune))));
                    } catch (RefusedException refused) {
                        Messages.problem(refusal(refused));
                    }
                    changed.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(text("common.day.cancel"));
        dialog.open();
    }
}
