package fr.gouv.barometre.reminder.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.FieldRefusals;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.reminder.ReminderPreview;
import fr.gouv.barometre.reminder.ReminderReason;
import fr.gouv.barometre.reminder.ReminderSetting;
import java.time.DayOfWeek;

/** On or off, on which day, of what, with which words of one's own. */
class SettingForm extends Div {

    private final Checkbox active = new Checkbox(text("reminder.active"));
    private final Select<DayOfWeek> weekday = new Select<>();
    private final CheckboxGroup<ReminderReason> reasons = new CheckboxGroup<>(text("reminder.reasons"));
    private final TextField sentence = new TextField(text("reminder.sentence"));
    private final Div message = new Div();
    private final FieldRefusals refusals = new FieldRefusals()
            .optional(weekday, "reminder.refused.weekday")
            .optional(sentence, "reminder.refused.sentence");

    /** @param save may refuse */
    SettingForm(ReminderPreview preview, SerializableConsumer<ReminderSetting> save) {
        weekday.setLabel(text("reminder.weekday"));
        weekday.setItems(ReminderSetting.WEEKDAYS);
        weekday.setItemLabelGenerator(day -> text("reminder.weekday." + day));
        reasons.setItems(ReminderReason.values());
        reasons.setItemLabelGenerator(reason -> text("reminder.reason." + reason));
        reasons.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        reasons.setManualValidation(true);
        sentence.setHelperText(text("reminder.sentence.help"));
        sentence.setMaxLength(ReminderSetting.LONGEST_SENTENCE);
        sentence.setManualValidation(true);
        sentence.setWidthFull();
        Button button = new Button(text("reminder.save"), click -> save(save));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(weekday, reasons);
        fields.addClassName("bn-filtres");
        add(new Paragraph(text("reminder.rules")), message, active, fields, sentence, foot(preview), button);
        read(preview.setting());
    }

    private static Paragraph foot(ReminderPreview preview) {
        ReminderPreview.Changed changed = preview.changed();
        Paragraph note = new Paragraph(
                changed == null
                        ? text("reminder.tomorrow")
                        : text("reminder.changed", Dates.day(changed.day()), changed.by()) + " "
                                + text("reminder.tomorrow"));
        note.addClassName("bn-note");
        return note;
    }

    private void read(ReminderSetting setting) {
        active.setValue(setting.active());
        weekday.setValue(setting.weekday());
        reasons.setValue(setting.reasons());
        sentence.setValue(setting.sentence());
    }

    private void save(SerializableConsumer<ReminderSetting> save) {
        refusals.clear();
        message.removeAll();
        try {
            save.accept(new ReminderSetting(
                    active.getValue(), weekday.getValue(), reasons.getValue(), sentence.getValue()));
        } catch (RefusedException refused) {
            if (!refusals.show(refused)) {
                message.add(new Alert(Tone.ERROR, text("reminder.refused"), refusal(refused)));
            }
        }
    }
}
