package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another page that looks like a button. What acts on the page itself is a Vaadin button. */
public class LinkButton extends Anchor {

    private LinkButton(String address, String label) {
        super(address, label);
        addClassName("fr-btn");
    }

    /** The main action of the page: one per page. */
    public static LinkButton primary(String address, String label) {
        return new LinkButton(address, label);
    }

    public static LinkButton secondary(String address, String label) {
        LinkButton link = new LinkButton(address, label);
        link.addClassName("fr-btn--secondary");
        return link;
    }

    public LinkButton small() {
        addClassName("fr-btn--sm");
        return this;
    }

    /** @param name of a DSFR icon listed in {@code frontend/icons.css}, such as "lock-line" */
    public LinkButton icon(String name) {
        addClassNames("fr-btn--icon-left", "fr-icon-" + name);
        return this;
    }
}
