package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import java.util.ArrayList;
import java.util.List;

/** What does not change while an action is carried out, folded: why it is worth it, and what the catalogue knows. */
class ActionBackground extends Div {

    ActionBackground(PlanOverview overview, PlanActionDetails action) {
        List<Component> why = new ArrayList<>();
        overview.action(action.code()).ifPresent(known -> why.add(DetailPanel.small(known.why())));
        if (!action.because().isEmpty()) {
            why.add(DetailPanel.title(text("plan.why.then")));
            why.add(AdviceReasons.of(action.because()));
        }
        if (!why.isEmpty()) {
            add(folded("plan.background.why", why));
        }
        overview.action(action.code())
                .ifPresent(known -> add(folded("plan.background.catalogue", List.of(new ActionFacts(known)))));
        add(new ActionMemory(overview, action));
    }

    private static NativeDetails folded(String summary, List<Component> content) {
        NativeDetails details = new NativeDetails(text(summary), new Div(content.toArray(Component[]::new)));
        details.addClassNames("bn-details", "fr-mt-2w");
        return details;
    }
}
