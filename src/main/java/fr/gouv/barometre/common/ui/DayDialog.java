package fr.gouv.barometre.common.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.RefusedException;
import java.time.LocalDate;

/** Asks for a day. Stays open, with the reason on the field, as long as the day is refused. */
public class DayDialog extends Dialog {

    private final DayField day;
    private final SerializableConsumer<LocalDate> chosen;

    /**
     * @param explanation what the day decides
     * @param chosen does it; may refuse
     */
    public DayDialog(
            String title, String explanation, String label, String action, SerializableConsumer<LocalDate> chosen) {
        this.chosen = chosen;
        day = new DayField(label);
        day.setWidthFull();
        // Only what the action refuses is wrong, and it says so in its own words
        day.setManualValidation(true);
        setHeaderTitle(title);
        add(new Paragraph(explanation), day);
        Button confirm = new Button(action, click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("common.day.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        if (day.isEmpty()) {
            refuse(text("common.day.required"));
            return;
        }
        try {
            chosen.accept(day.getValue());
            close();
        } catch (RefusedException refused) {
            refuse(refusal(refused));
        }
    }

    private void refuse(String reason) {
        day.setInvalid(true);
        day.setErrorMessage(reason);
        day.focus();
    }
}
