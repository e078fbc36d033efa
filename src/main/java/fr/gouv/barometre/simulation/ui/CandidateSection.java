package fr.gouv.barometre.simulation.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.recommendation.NextStep;
import fr.gouv.barometre.simulation.Candidate;
import fr.gouv.barometre.simulation.Simulation;
import java.util.Set;
import java.util.stream.Collectors;

/** The actions to tick: those of the plan, then those advised. */
class CandidateSection extends PageSection {

    CandidateSection(Simulation simulation, Set<String> ticked, SerializableBiConsumer<String, Boolean> onTick) {
        super(TitleLine.h2(text("simulation.actions")));
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-liste");
        simulation
                .candidates()
                .forEach(candidate -> list.add(item(candidate, ticked.contains(candidate.code()), onTick)));
        add(list);
    }

    private static ListItem item(Candidate candidate, boolean ticked, SerializableBiConsumer<String, Boolean> onTick) {
        Checkbox box = new Checkbox(candidate.action().title(), ticked);
        box.addValueChangeListener(event -> onTick.accept(candidate.code(), event.getValue()));
        String steps =
                candidate.steps().stream().map(NextStep::words).distinct().collect(Collectors.joining(" ; "));
        return new ListItem(
                box,
                SimulationWords.note(text(
                        candidate.planned() ? "simulation.action.planned" : "simulation.action.advised",
                        SimulationWords.days(candidate.halfDays()),
                        SimulationWords.price(candidate.price()))),
                SimulationWords.note(
                        steps.isEmpty() ? text("simulation.action.no-step") : text("simulation.action.steps", steps)));
    }
}
