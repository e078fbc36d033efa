package fr.gouv.barometre.simulation.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.simulation.Outcome;
import fr.gouv.barometre.simulation.Simulation;
import java.util.stream.IntStream;

/** What the actions ticked would bring together: totals, axes before and after, obligations. */
class EffectSection extends PageSection {

    private static final String ID = "effet";

    private final Div words = new Div();
    private final Div scores = new Div();
    private final Anchor summary = new Anchor("#" + ID);

    EffectSection() {
        super(TitleLine.h2(text("simulation.effect")));
        setId(ID);
        summary.addClassName("bn-simulateur__total");
        words.addClassName("fr-mb-2w");
        scores.addClassName("fr-mb-2w");
        // Said at each tick, without moving the focus
        words.getElement().setAttribute("role", "status");
        add(words, scores, SimulationWords.note(text("simulation.effect.note")), summary);
    }

    void show(Simulation simulation) {
        Outcome outcome = simulation.ticked();
        words.removeAll();
        scores.removeAll();
        scores.add(axes(outcome));
        summary.setVisible(!outcome.actions().isEmpty());
        summary.setText(text("simulation.effect.see", SimulationWords.total(outcome)));
        if (outcome.actions().isEmpty()) {
            words.add(SimulationWords.small(text("simulation.effect.none")));
            return;
        }
        words.add(SimulationWords.small(SimulationWords.total(outcome)));
        SimulationWords.fit(outcome, simulation.limits())
                .forEach(sentence -> words.add(SimulationWords.small(sentence)));
        SimulationWords.obligations(outcome).forEach(sentence -> words.add(SimulationWords.small(sentence)));
    }

    private static DataTable<Integer> axes(Outcome outcome) {
        return new DataTable<Integer>(text("simulation.axes"))
                .hideCaption()
                .column(
                        text("simulation.axis"),
                        axis -> outcome.before().axes().get(axis).axis().shortTitle())
                .number(text("simulation.before"), axis -> score(outcome.before(), axis))
                .number(text("simulation.after"), axis -> score(outcome.after(), axis))
                .number(text("simulation.points"), axis -> Numbers.signed(outcome.points(axis)))
                .rows(IntStream.range(0, outcome.before().axes().size()).boxed().toList());
    }

    private static String score(MaturityResult result, int axis) {
        Integer score = result.axes().get(axis).score();
        return score == null ? text("simulation.no-score") : String.valueOf(score);
    }
}
