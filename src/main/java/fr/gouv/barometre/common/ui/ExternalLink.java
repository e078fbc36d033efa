package fr.gouv.barometre.common.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** A link that leaves the portal: it opens a new tab and says so. */
public class ExternalLink extends Anchor {

    public ExternalLink(String address, String label) {
        super(address, label, AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener noreferrer external");
        setTitle(text("common.link.new-tab", label));
    }
}
