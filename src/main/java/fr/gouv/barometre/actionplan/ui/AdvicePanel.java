package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.recommendation.Advice;
import fr.gouv.barometre.recommendation.CatalogueAction;
import java.util.Optional;

/** One action of the catalogue that the commune has not decided on, advised or not. */
class AdvicePanel extends DetailPanel {

    AdvicePanel(
            PlanLocation location,
            PlanOverview overview,
            CatalogueAction action,
            Optional<Advice> advice,
            Decisions decisions) {
        super(location, overview, action.code(), action.title());
        add(small(action.why()));
        advice.ifPresent(advised -> {
            Paragraph nextStep = new Paragraph(text("plan.next-step", advised.nextStep()));
            nextStep.addClassName("bn-boucle");
            add(nextStep, title(text("plan.why.now", advised.rank())), AdviceReasons.of(advised.reasons()));
            AnswerOrigin.note(overview.known(), advised.basedOn().keySet()).ifPresent(this::add);
            add(new AdvicePoints(advised));
        });
        if (advice.isEmpty()) {
            add(small(text("plan.not-advised")));
        }
        if (overview.writable()) {
            add(new DecisionButtons(action.code(), action.title(), decisions));
        }
        OrderedList steps = new OrderedList();
        steps.addClassName("bn-petit");
        action.steps().forEach(step -> steps.add(new ListItem(step)));
        add(title(text("plan.steps.proposed")), steps, new ActionFacts(action));
    }
}
