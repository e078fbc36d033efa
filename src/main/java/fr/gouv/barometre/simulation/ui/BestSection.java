package fr.gouv.barometre.simulation.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.actionplan.ui.PlanAddresses;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.simulation.Candidate;
import fr.gouv.barometre.simulation.Limits;
import fr.gouv.barometre.simulation.Outcome;
import fr.gouv.barometre.simulation.Simulation;

/** "The best I can do with 5 days and 3,000 €": the actions, and by how much they help. */
class BestSection extends Card {

    BestSection(Simulation simulation, Outcome best, SerializableRunnable onTick) {
        super(Variant.ACCENT);
        addClassName("bn-section");
        add(TitleLine.h2(title(simulation.limits())));
        if (best.actions().isEmpty()) {
            add(SimulationWords.small(text("simulation.best.none")), method(simulation));
            return;
        }
        UnorderedList list = new UnorderedList();
        best.actions().forEach(action -> list.add(item(simulation, action)));
        add(SimulationWords.small(SimulationWords.total(best)), list, SimulationWords.small(gain(best)));
        SimulationWords.obligations(best).forEach(sentence -> add(SimulationWords.small(sentence)));
        add(method(simulation));
        foot(new Button(text("simulation.best.tick"), event -> onTick.run()));
    }

    private static Paragraph method(Simulation simulation) {
        return SimulationWords.note(
                text("simulation.best.method", simulation.candidates().size()));
    }

    private static ListItem item(Simulation simulation, Candidate action) {
        return new ListItem(
                new Anchor(
                        PlanAddresses.action(simulation.commune(), action.code()),
                        action.action().title()),
                new Span(text(
                        "simulation.best.action",
                        SimulationWords.days(action.halfDays()),
                        SimulationWords.price(action.price()))));
    }

    private static String title(Limits limits) {
        Integer days = limits.days();
        Integer euros = limits.euros();
        if (days == null) {
            return text("simulation.best.euros", Numbers.count(euros == null ? 0 : euros));
        }
        String time = SimulationWords.days(2 * days);
        return euros == null
                ? text("simulation.best.days", time)
                : text("simulation.best.both", time, Numbers.count(euros));
    }

    private static String gain(Outcome best) {
        return text("simulation.best.gain", best.points(), SimulationWords.gains(best));
    }
}
