package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.Span;

/** A small icon beside the words that say the same: it means nothing to a screen reader. */
public class Icon extends Span {

    /** @param name of a DSFR icon listed in {@code frontend/icons.css}, such as "check-line" */
    public Icon(String name) {
        addClassNames("fr-icon-" + name, "fr-icon--sm");
        getElement().setAttribute("aria-hidden", "true");
    }
}
