package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another page, standing on its own (inside a sentence, an {@code Anchor} is enough). */
public class TextLink extends Anchor {

    public TextLink(String address, String label) {
        super(address, label);
        addClassNames("fr-link", "fr-link--sm");
    }

    /** For the link that leads on to the detail of what is shown. */
    public TextLink withArrow() {
        addClassNames("fr-icon-arrow-right-line", "fr-link--icon-right");
        return this;
    }
}
