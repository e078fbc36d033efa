package fr.gouv.barometre.common.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** Where the page stands: its parents as links, then itself. Folded behind a button on a phone. */
public class Breadcrumb extends Nav {

    private static final String LIST_ID = "fil";

    private final OrderedList list = new OrderedList();

    public Breadcrumb(String current) {
        addClassName("fr-breadcrumb");
        setAriaLabel(text("common.breadcrumb.label"));
        NativeButton unfold = new NativeButton(text("common.breadcrumb.show"));
        unfold.addClassName("fr-breadcrumb__button");
        unfold.getElement().setAttribute("type", "button");
        unfold.getElement().setAttribute("aria-expanded", "false");
        unfold.getElement().setAttribute("aria-controls", LIST_ID);
        list.addClassName("fr-breadcrumb__list");
        Div collapse = new Div(list);
        collapse.addClassName("fr-collapse");
        collapse.setId(LIST_ID);
        add(unfold, collapse);

        Span here = new Span(current);
        here.addClassName("fr-breadcrumb__link");
        here.getElement().setAttribute("aria-current", "page");
        list.add(new ListItem(here));
    }

    /** Adds a parent, the farthest first. */
    public Breadcrumb parent(String address, String label) {
        Anchor link = new Anchor(address, label);
        link.addClassName("fr-breadcrumb__link");
        list.addComponentAtIndex(list.getComponentCount() - 1, new ListItem(link));
        return this;
    }
}
