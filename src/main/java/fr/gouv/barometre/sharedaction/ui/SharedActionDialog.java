package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.common.ui.WholeNumberField;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.sharedaction.SharedKind;
import fr.gouv.barometre.sharedaction.SharedSheet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a shared action is and costs. After a refusal it stays open with all that was typed. */
class SharedActionDialog extends Dialog {

    private static final int MOST_COMMUNES = 40_000;

    private final TextField title = new TextField(text("sharedaction.column.title"));
    private final Select<SharedKind> kind = new Select<>();
    private final ComboBox<CatalogueAction> settles = new ComboBox<>(text("sharedaction.form.settles"));
    private final TextArea description = new TextArea(text("sharedaction.form.description"));
    private final TextField person = new TextField(text("sharedaction.form.person"));
    private final DayField startsOn = new DayField(text("sharedaction.form.starts-on"));
    private final DayField endsOn = new DayField(text("sharedaction.form.ends-on"));
    private final DayField answerBy = new DayField(text("sharedaction.form.answer-by"));
    private final WholeNumberField expected = new WholeNumberField(text("sharedaction.form.expected"), MOST_COMMUNES);
    private final BigDecimalField total = new BigDecimalField(text("sharedaction.form.total"));
    private final BigDecimalField unit = new BigDecimalField(text("sharedaction.form.unit"));
    private final FieldRefusals refusals = new FieldRefusals()
            .required(title, "sharedaction.refused.title")
            .optional(settles, "sharedaction.refused.settles", "plan.refused.unknown-action")
            .optional(description, "sharedaction.refused.description")
            .optional(person, "sharedaction.refused.person")
            .optional(endsOn, "sharedaction.refused.period")
            .optional(expected, "sharedaction.refused.expected")
            .optional(total, "sharedaction.refused.total")
            .optional(unit, "sharedaction.refused.unit");
    private final Div message = new Div();
    private final SerializableConsumer<SharedSheet> save;

    /**
     * @param catalogue what it may settle
     * @param save may refuse
     */
    SharedActionDialog(String titleKey, List<CatalogueAction> catalogue, SerializableConsumer<SharedSheet> save) {
        this.save = save;
        setHeaderTitle(text(titleKey));
        setWidth("44rem");
        kind.setLabel(text("sharedaction.column.kind"));
        kind.setItems(SharedKind.values());
        kind.setItemLabelGenerator(SharedWords::kind);
        kind.setValue(SharedKind.SHARED_SERVICE);
        settles.setItems(catalogue);
        settles.setItemLabelGenerator(SharedWords::catalogue);
        settles.setHelperText(text("sharedaction.form.settles.help"));
        settles.setClearButtonVisible(true);
        answerBy.setHelperText(text("sharedaction.form.answer-by.help"));
        expected.setHelperText(text("sharedaction.form.expected.help"));
        total.setLocale(Locale.FRANCE);
        total.setHelperText(text("sharedaction.form.total.help"));
        unit.setLocale(Locale.FRANCE);
        unit.setHelperText(text("sharedaction.form.unit.help"));
        title.setManualValidation(true);
        FormLayout fields = new FormLayout(
                title, kind, settles, description, person, answerBy, startsOn, endsOn, total, unit, expected);
        fields.setColspan(title, 2);
        fields.setColspan(settles, 2);
        fields.setColspan(description, 2);
        add(message, fields);
        Button keep = new Button(text("sharedaction.save"), click -> submit());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("common.day.cancel"), click -> close()), keep);
    }

    SharedActionDialog show(SharedSheet sheet, List<CatalogueAction> catalogue) {
        title.setValue(sheet.title());
        kind.setValue(sheet.kind());
        catalogue.stream()
                .filter(action -> action.code().equals(sheet.actionCode()))
                .findFirst()
                .ifPresent(settles::setValue);
        description.setValue(sheet.description());
        person.setValue(Objects.requireNonNullElse(sheet.personInCharge(), ""));
        startsOn.setValue(sheet.startsOn());
        endsOn.setValue(sheet.endsOn());
        answerBy.setValue(sheet.answerBy());
        expected.setValue(sheet.expected());
        total.setValue(sheet.totalCost());
        unit.setValue(sheet.unitCost());
        return this;
    }

    private void submit() {
        message.removeAll();
        refusals.clear();
        try {
            save.accept(new SharedSheet(
                    title.getValue(),
                    kind.getValue(),
                    description.getValue(),
                    settles.isEmpty() ? null : settles.getValue().code(),
                    person.getValue(),
                    startsOn.getValue(),
                    endsOn.getValue(),
                    answerBy.getValue(),
                    total.getValue(),
                    unit.getValue(),
                    expected.getValue()));
            close();
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("sharedaction.refused"), refusal(refused)));
            }
        }
    }
}
