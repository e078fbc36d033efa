package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.recommendation.CatalogueAction;

/** One proposed action with its rank, its three reasons, and the two answers to it. */
public class AdviceCard extends Card {

    /** @param axis short title of the axis it belongs to */
    public AdviceCard(InseeCode commune, Advice advice, String axis, boolean writable, Decisions decisions) {
        CatalogueAction action = advice.action();
        Anchor title = new Anchor(PlanAddresses.action(commune, action.code()), action.title());
        H3 heading = new H3(title);
        heading.addClassName("bn-h3");
        add(new RankLine(advice.rank(), axis, heading), AdviceReasons.of(advice.reasons()));
        Paragraph effort = new Paragraph(CostWords.effortAndCost(action));
        effort.addClassNames("bn-note", "fr-mt-2w");
        add(effort, new AdvicePoints(advice));
        if (writable) {
            foot(new DecisionButtons(action.code(), action.title(), decisions));
        }
    }

    /** The rank in its circle beside what it ranks. */
    static class RankLine extends Div {
        RankLine(int rank, String axis, H3 heading) {
            addClassNames("bn-ligne", "bn-haut", "bn-ligne--serree");
            Span circle = new Span(String.valueOf(rank));
            circle.addClassName("bn-rang");
            circle.getElement().setAttribute("aria-hidden", "true");
            Paragraph above = new Paragraph(text("plan.rank", axis, rank));
            above.addClassName("bn-note");
            add(circle, new Div(above, heading));
        }
    }
}
