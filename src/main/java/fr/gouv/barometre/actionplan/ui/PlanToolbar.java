package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.actionplan.PlanOverview;

/** How to look at the plan, and which actions: links, so that each choice has its address. */
class PlanToolbar extends Div {

    PlanToolbar(PlanLocation location, PlanOverview overview) {
        addClassNames("bn-ligne", "bn-ligne--entre", "bn-outils");
        UnorderedList layouts = choices(text("plan.layout.label"));
        for (PlanLayout layout : PlanLayout.values()) {
            layouts.add(choice(location.with(layout), text("plan.layout." + layout), layout == location.layout()));
        }
        UnorderedList filters = choices(text("plan.filter.label"));
        for (PlanFilter filter : PlanFilter.values()) {
            int count = filter.of(overview).size();
            if (count > 0 || filter == location.filter()) {
                filters.add(choice(
                        location.with(filter), text("plan.filter." + filter, count), filter == location.filter()));
            }
        }
        add(layouts, filters);
    }

    private static UnorderedList choices(String label) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-choix");
        list.getElement().setAttribute("aria-label", label);
        return list;
    }

    private static ListItem choice(PlanLocation location, String label, boolean current) {
        Anchor link = new Anchor(location.address(), label);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
