package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The band above a page that says something true of the whole page, such as "Données simulées". One per page. */
public class Notice extends Div {

    public Notice(String title, String text) {
        addClassNames("fr-notice", "fr-notice--info");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", title);
        Span heading = new Span(title);
        heading.addClassName("fr-notice__title");
        Span description = new Span(text);
        description.addClassName("fr-notice__desc");
        Paragraph sentence = new Paragraph(heading, new Span(" "), description);
        Div body = new Div(sentence);
        body.addClassName("fr-notice__body");
        Div container = new Div(body);
        container.addClassName("fr-container");
        add(container);
    }
}
