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
import fr.gouv.barometre.opsn.Area;
import java.time.LocalDate;

/** An EPCI or a département, and the day from which all its communes are members. */
class AreaForm extends Div {

    private final ComboBox<Area> area = new ComboBox<>(text("opsn.import.area.choose"));
    private final DayField startsOn = new DayField(text("opsn.import.area.startsOn"));
    private final SerializableBiConsumer<Area, LocalDate> compare;

    /** @param compare may refuse */
    AreaForm(
            CallbackDataProvider.FetchCallback<Area, String> search,
            LocalDate today,
            SerializableBiConsumer<Area, LocalDate> compare) {
        this.compare = compare;
        area.setHelperText(text("opsn.import.area.help"));
        area.setItemLabelGenerator(
                found -> text("opsn.import.area.label", found.name(), found.code(), found.communes()));
        area.setItemsWithFilterConverter(search, text -> text);
        area.setManualValidation(true);
        startsOn.setManualValidation(true);
        startsOn.setValue(today);
        Div fields = new Div(area, startsOn);
        fields.addClassName("bn-filtres");
        Button send = new Button(text("opsn.import.area.action"), click -> submit());
        send.addClassName("fr-mt-3v");
        add(fields, send);
    }

    private void submit() {
        area.setInvalid(area.isEmpty());
        area.setErrorMessage(text("opsn.import.area.missing"));
        startsOn.setInvalid(startsOn.isEmpty());
        startsOn.setErrorMessage(text("common.day.required"));
        if (area.isInvalid() || startsOn.isInvalid()) {
            return;
        }
        try {
            compare.accept(area.getValue(), startsOn.getValue());
        } catch (RefusedException refused) {
            startsOn.setInvalid(true);
            startsOn.setErrorMessage(refusal(refused));
        }
    }
}
