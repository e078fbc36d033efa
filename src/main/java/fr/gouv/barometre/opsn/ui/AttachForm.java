package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.opsn.Candidate;
import java.io.Serializable;
import java.time.LocalDate;

/** A commune and the day from which it is a member. A refusal is said on the day, and nothing typed is lost. */
class AttachForm extends Div {

    private static final int LONGEST_REASON = 500;

    /** What is asked about the commune. */
    record Wish(LocalDate startsOn, boolean replaces, String reason) implements Serializable {}

    private final ComboBox<Candidate> commune = new ComboBox<>(text("opsn.attach.commune"));
    private final DayField startsOn = new DayField(text("opsn.attach.startsOn"));
    private final Checkbox replaces = new Checkbox(text("opsn.attach.replaces"));
    private final TextField reason = new TextField(text("opsn.attach.reason"));
    private final SerializableBiConsumer<Candidate, Wish> attach;

    /**
     * @param asManager whether somebody may have to consent
     * @param attach may refuse
     */
    AttachForm(
            CallbackDataProvider.FetchCallback<Candidate, String> search,
            LocalDate today,
            boolean asManager,
            SerializableBiConsumer<Candidate, Wish> attach) {
        this.attach = attach;
        commune.setHelperText(text("opsn.attach.communeHelp"));
        commune.setItemLabelGenerator(row -> row.name() + " (" + row.insee() + ")");
        commune.setItemsWithFilterConverter(search, text -> text);
        commune.setManualValidation(true);
        startsOn.setManualValidation(true);
        startsOn.setValue(today);
        replaces.setHelperText(text(asManager ? "opsn.attach.replaces.asks" : "opsn.attach.replaces.ends"));
        reason.setHelperText(text("opsn.attach.reasonHelp"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidth("min(30rem, 100%)");
        reason.setManualValidation(true);
        reason.setVisible(asManager);
        Div fields = new Div(commune, startsOn, reason);
        fields.addClassName("bn-filtres");
        Button send = new Button(text("opsn.attach.action"), click -> submit());
        send.addClassName("fr-mt-3v");
        if (asManager) {
            Paragraph how = new Paragraph(text("opsn.attach.how"));
            how.addClassName("bn-petit");
            add(how);
        }
        add(fields, new Div(replaces), send);
    }

    private void submit() {
        commune.setInvalid(commune.isEmpty());
        commune.setErrorMessage(text("opsn.attach.communeMissing"));
        startsOn.setInvalid(startsOn.isEmpty());
        startsOn.setErrorMessage(text("common.day.required"));
        reason.setInvalid(reason.isVisible() && reason.getValue().isBlank());
        reason.setErrorMessage(text("opsn.refused.reason", LONGEST_REASON));
        if (commune.isInvalid() || startsOn.isInvalid() || reason.isInvalid()) {
            return;
        }
        try {
            attach.accept(
                    commune.getValue(),
                    new Wish(
                            startsOn.getValue(),
                            replaces.getValue(),
                            reason.getValue().strip()));
        } catch (RefusedException refused) {
            startsOn.setInvalid(true);
            startsOn.setErrorMessage(refusal(refused));
        }
    }
}
