package fr.gouv.barometre.simulation.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.simulation.Outcome;
import fr.gouv.barometre.simulation.Simulation;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the actions ticked would bring together: totals, axes before and after, obligations. */
class EffectSection extends PageSection {

    EffectSection(Simulation simulation) {
        super(TitleLine.h2(text("simulation.effect")));
        Outcome outcome = simulation.ticked();
        Div words = new Div();
        // Said at each tick, without moving the focus
        words.getElement().setAttribute("role", "status");
        if (outcome.actions().isEmpty()) {
            words.add(SimulationWords.small(text("simulation.effect.none")));
        } else {
            words.add(SimulationWords.small(SimulationWords.total(outcome)));
            SimulationWords.fit(outcome, simulation.limits())
                    .forEach(sentence -> words.add(SimulationWords.small(sentence)));
            SimulationWords.obligations(outcome).forEach(sentence -> words.add(SimulationWords.small(sentence)));
        }
        add(words, axes(outcome), SimulationWords.note(text("simulation.effect.note")));
    }

    private static DataTable<Integer> axes(Outcome outcome) {
        return new DataTable<Integer>(text("simulation.axes"))
                .column(
                        text("simulation.axis"),
                        axis -> outcome.before().axes().get(axis).axis().shortTitle())
                .number(
                        text("simulation.before"),
                        axis -> score(outcome.before().axes().get(axis).score()))
                .number(
                        text("simulation.after"),
                        axis -> score(outcome.after().axes().get(axis).score()))
                .number(text("simulation.points"), axis -> Numbers.signed(outcome.points(axis)))
                .rows(IntStream.range(0, outcome.before().axes().size()).boxed().toList());
    }

    private static String score(@Nullable Integer score) {
        return score == null ? text("simulation.no-score") : String.valueOf(score);
    }
}
