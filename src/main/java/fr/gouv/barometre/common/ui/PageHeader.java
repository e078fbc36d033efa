package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The band at the top of a page: where it stands, its only h1, a few facts, and its main action. */
public class PageHeader extends Div {

    private final Div container = new Div();
    private final Div line = new Div();
    private final Div heading = new Div();
    private final Div titleLine = new Div();

    public PageHeader(String title) {
        addClassName("bn-entete");
        H1 h1 = new H1(title);
        // The layout moves the focus here after navigation, so that screen readers say the new page
        h1.getElement().setAttribute("tabindex", "-1");
        titleLine.addClassName("bn-ligne");
        titleLine.add(h1);
        heading.add(titleLine);
        line.addClassNames("bn-entete__ligne", "fr-pt-3w");
        line.add(heading);
        container.addClassName("fr-container");
        container.add(line);
        add(container);
    }

    public PageHeader breadcrumb(Breadcrumb breadcrumb) {
        line.removeClassName("fr-pt-3w");
        container.addComponentAsFirst(breadcrumb);
        return this;
    }

    /** A badge beside the title. */
    public PageHeader badge(Badge badge) {
        titleLine.add(badge);
        return this;
    }

    /** Short facts under the title: how many inhabitants, which campaign, until when. */
    public PageHeader context(String... facts) {
        Paragraph context = new Paragraph();
        context.addClassName("bn-entete__contexte");
        for (String fact : facts) {
            context.add(new Span(fact));
        }
        heading.add(context);
        return this;
    }

    /** The page's main action first; at most one is primary. */
    public PageHeader actions(Component... actions) {
        Div group = new Div(actions);
        group.addClassName("bn-entete__actions");
        line.add(group);
        return this;
    }
}
