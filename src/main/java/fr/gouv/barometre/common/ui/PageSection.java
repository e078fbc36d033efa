package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of the page with its own h2. Sections following one another keep their distance. */
public class PageSection extends Section {

    public PageSection(TitleLine title, Component... content) {
        addClassName("bn-section");
        add(title);
        add(content);
    }

    private PageSection(H2 title) {
        addClassName("bn-section");
        title.addClassName("fr-sr-only");
        add(title);
    }

    /** For content whose title the eye does not need but a screen reader does. */
    public static PageSection withHiddenTitle(String title, Component... content) {
        PageSection section = new PageSection(new H2(title));
        section.add(content);
        return section;
    }
}
