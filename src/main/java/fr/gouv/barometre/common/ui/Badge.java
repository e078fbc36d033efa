package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.Span;

/** The state of a thing in one word or two. */
public class Badge extends Span {

    public Badge(Tone tone, String text) {
        super(text);
        addClassNames("fr-badge", "fr-badge--no-icon");
        if (tone != Tone.NEUTRAL) {
            addClassName("fr-badge--" + tone.suffix());
        }
    }

    /** For dense places: tables, cards. */
    public Badge small() {
        addClassName("fr-badge--sm");
        return this;
    }
}
