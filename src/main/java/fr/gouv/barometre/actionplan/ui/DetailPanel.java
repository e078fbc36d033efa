package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.ui.TextLink;

/** What stands beside the board, or alone on a phone: one action in detail. */
abstract class DetailPanel extends Aside {

    DetailPanel(PlanLocation location, PlanOverview overview, String actionCode, String actionTitle) {
        addClassName("bn-panneau");
        Paragraph about = new Paragraph(overview.action(actionCode)
                .map(action -> text("plan.panel.about", actionCode, PlanWords.axis(overview, action)))
                .orElse(actionCode));
        about.addClassName("bn-note");
        Div top = new Div(about, new TextLink(location.opening(null).address(), text("plan.panel.close")));
        top.addClassNames("bn-ligne", "bn-ligne--entre");
        H2 title = new H2(actionTitle);
        title.addClassNames("bn-h2", "fr-mb-1w");
        add(top, title);
        getElement().setAttribute("aria-label", actionTitle);
    }

    static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("bn-petit");
        return paragraph;
    }

    static H3 title(String text) {
        H3 title = new H3(text);
        title.addClassName("bn-panneau__t");
        return title;
    }
}
