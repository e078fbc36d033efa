package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.territory.CommuneRow;
import java.time.LocalDate;

/** A commune and the day from which it is a member. A refusal is said on the day, and nothing typed is lost. */
class AttachForm extends Div {

    private final ComboBox<CommuneRow> commune = new ComboBox<>(text("opsn.attach.commune"));
    private final DayField startsOn = new DayField(text("opsn.attach.startsOn"));
    private final SerializableBiConsumer<CommuneRow, LocalDate> attach;

    /** @param attach may refuse */
    AttachForm(
            CallbackDataProvider.FetchCallback<CommuneRow, String> search,
            LocalDate today,
            SerializableBiConsumer<CommuneRow, LocalDate> attach) {
        this.attach = attach;
        commune.setHelperText(text("opsn.attach.communeHelp"));
        commune.setItemLabelGenerator(row -> row.name() + " (" + row.insee() + ")");
        commune.setItemsWithFilterConverter(search, text -> text);
        commune.setManualValidation(true);
        startsOn.setManualValidation(true);
        startsOn.setValue(today);
        Div fields = new Div(commune, startsOn);
        fields.addClassName("bn-filtres");
        Button send = new Button(text("opsn.attach.action"), click -> submit());
        send.addClassName("fr-mt-3v");
        add(fields, send);
    }

    private void submit() {
        commune.setInvalid(commune.isEmpty());
        commune.setErrorMessage(text("opsn.attach.communeMissing"));
        startsOn.setInvalid(startsOn.isEmpty());
        startsOn.setErrorMessage(text("common.day.required"));
        if (commune.isInvalid() || startsOn.isInvalid()) {
            return;
        }
        try {
            attach.accept(commune.getValue(), startsOn.getValue());
            commune.clear();
        } catch (RefusedException refused) {
            startsOn.setInvalid(true);
            startsOn.setErrorMessage(refusal(refused));
        }
    }
}
