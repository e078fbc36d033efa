package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;

/** The title of a section or card, with what belongs at the end of its line: a link, a count, a badge. */
public class TitleLine extends Div {

    private TitleLine(HtmlContainer title, Component... end) {
        addClassName("bn-titre");
        add(title);
        add(end);
    }

    public static TitleLine h2(String title, Component... end) {
        return new TitleLine(new H2(title), end);
    }

    public static TitleLine h3(String title, Component... end) {
        return new TitleLine(new H3(title), end);
    }
}
