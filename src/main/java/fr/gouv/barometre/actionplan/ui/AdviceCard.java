package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.recommendation.CatalogueAction;

/** One proposed action with its rank, its three reasons, and the two answers to it. */
public class AdviceCard extends Card {

    public AdviceCard(InseeCode commune, PlanOverview overview, Advice advice, Decisions decisions) {
        CatalogueAction action = advice.action();
        Anchor title = new Anchor(PlanAddresses.action(commune, action.code()), action.title());
        H3 heading = new H3(title);
        heading.addClassName("bn-h3");
        add(new RankLine(advice.rank(), PlanWords.axis(overview, action), heading), AdviceReasons.of(advice.reasons()));
        AnswerOrigin.note(overview.known(), advice.basedOn().keySet()).ifPresent(this::add);
        Paragraph effort = new Paragraph(CostWords.effortAndCost(action));
        effort.addClassNames("bn-note", "fr-mt-2w");
        add(effort, new AdvicePoints(advice));
        if (overview.writable()) {
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
