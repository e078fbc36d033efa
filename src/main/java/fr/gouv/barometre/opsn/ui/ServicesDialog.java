package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Alert;
import fr.gouv.barometre.common.ui.DayField;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.opsn.DigitalService;
import fr.gouv.barometre.opsn.MembershipRow;
import fr.gouv.barometre.opsn.Subscription;
import java.util.ArrayList;
import java.util.List;

/** The services that a member takes; the dates of one show when it is ticked. Stays open as long as they are refused. */
class ServicesDialog extends Dialog {

    /** A service to tick, with its days. */
    private static final class Line extends Div {

        private final DigitalService service;
        private final Checkbox taken;
        private final DayField starts = new DayField(text("opsn.services.startsOn"));
        private final DayField ends = new DayField(text("opsn.services.endsOn"));

        Line(DigitalService service, List<Subscription> before) {
            this.service = service;
            taken = new Checkbox(text("opsn.service." + service));
            before.stream()
                    .filter(known -> known.service() == service)
                    .findFirst()
                    .ifPresent(known -> {
                        taken.setValue(true);
                        starts.setValue(known.startsOn());
                        ends.setValue(known.endsOn());
                    });
            Div days = new Div(starts, ends);
            days.addClassName("bn-filtres");
            days.setVisible(taken.getValue());
            taken.addValueChangeListener(change -> days.setVisible(change.getValue()));
            add(taken, days);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Div refusals = new Div();
    private final SerializableConsumer<List<Subscription>> save;

    /** @param save may refuse */
    ServicesDialog(MembershipRow row, SerializableConsumer<List<Subscription>> save) {
        this.save = save;
        setHeaderTitle(text("opsn.services.change.of", row.commune()));
        add(new Paragraph(text("opsn.services.help")), refusals);
        for (DigitalService service : DigitalService.values()) {
            Line line = new Line(service, row.services());
            lines.add(line);
            add(line);
        }
        Button confirm = new Button(text("opsn.services.save"), click -> save());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("common.day.cancel"), click -> close()), confirm);
    }

    private void save() {
        try {
            save.accept(lines.stream()
                    .filter(line -> line.taken.getValue())
                    .map(line -> new Subscription(line.service, line.starts.getValue(), line.ends.getValue()))
                    .toList());
            close();
        } catch (RefusedException refused) {
            refusals.removeAll();
            refusals.add(new Alert(Tone.ERROR, text("opsn.services.refused"), refusal(refused)));
        }
    }
}
