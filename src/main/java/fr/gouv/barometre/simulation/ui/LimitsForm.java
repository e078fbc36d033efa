package fr.gouv.barometre.simulation.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.WholeNumberField;
import fr.gouv.barometre.simulation.Limits;

/** The time and money that the commune says it has. An empty field is no limit. */
class LimitsForm extends Card {

    LimitsForm(Limits limits, SerializableConsumer<Limits> onAsk) {
        super(Variant.BLUE);
        addClassName("bn-section");
        H2 title = new H2(text("simulation.limits"));
        title.addClassNames("bn-h3", "fr-mb-2w");
        IntegerField days = new WholeNumberField(text("simulation.limits.days"), SimulatorAddress.MOST_DAYS);
        IntegerField euros = new WholeNumberField(text("simulation.limits.euros"), SimulatorAddress.MOST_EUROS);
        days.setValue(limits.days());
        euros.setValue(limits.euros());
        Button ask = new Button(text("simulation.limits.ask"), event -> {
            if (!days.isInvalid() && !euros.isInvalid()) {
                onAsk.accept(new Limits(days.getValue(), euros.getValue()));
            }
        });
        Div fields = new Div(days, euros, ask);
        fields.addClassName("bn-filtres");
        add(title, fields, SimulationWords.note(text("simulation.limits.help")));
    }
}
