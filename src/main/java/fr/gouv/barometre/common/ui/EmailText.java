package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** An e-mail address in a narrow place: it goes on after its "@" on a second line, and is read as one word. */
public final class EmailText extends Span {

    public EmailText(String address) {
        int domain = address.indexOf('@') + 1;
        addClassName("bn-couper");
        getElement()
                .appendChild(
                        Element.createText(address.substring(0, domain)),
                        new Element("wbr"),
                        Element.createText(address.substring(domain)));
    }

    /** A dash for nobody's address. */
    public static Component orNone(@Nullable String address) {
        return address == null ? new Span("–") : new EmailText(address);
    }

    /** A link that writes to it. */
    public static Anchor link(String address) {
        return new Anchor("mailto:" + address, new EmailText(address));
    }
}
