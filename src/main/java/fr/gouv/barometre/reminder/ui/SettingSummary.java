package fr.gouv.barometre.reminder.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.reminder.ReminderSetting;
import java.util.stream.Collectors;

/** The setting, for who may not change it. */
class SettingSummary extends Div {

    SettingSummary(ReminderSetting setting) {
        add(new Paragraph(
                setting.active()
                        ? text(
                                "reminder.summary.on",
                                text("reminder.weekday." + setting.weekday()),
                                setting.reasons().stream()
                                        .sorted()
                                        .map(reason -> text("reminder.reason." + reason))
                                        .collect(Collectors.joining(", ")))
                        : text("reminder.state.off")));
    }
}
