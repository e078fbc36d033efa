package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.ExternalLink;
import java.util.List;

/** Who carries the service, and the pages the law requires. */
class SiteFooter extends Footer {

    static final String FOOTER_ID = "pied";

    private static final List<String> PARTNERS =
            List.of("www.numerique.gouv.fr", "www.asso-declic.fr", "www.service-public.gouv.fr");

    SiteFooter() {
        addClassName("fr-footer");
        getElement().setAttribute("role", "contentinfo");
        setId(FOOTER_ID);
        add(Html.div("fr-container", body(), bottom()));
    }

    private static Div body() {
        Anchor home = new Anchor(Addresses.HOME, Html.stateMark());
        home.setTitle(text("shell.home-link", text("shell.service")));
        List<Anchor> partners = PARTNERS.stream()
                .<Anchor>map(host -> {
                    ExternalLink link = new ExternalLink("https://" + host, host.replaceFirst("^www\\.", ""));
                    link.addClassName("fr-footer__content-link");
                    return link;
                })
                .toList();
        return Html.div(
                "fr-footer__body",
                Html.div("fr-footer__brand fr-enlarge-link", home),
                Html.div(
                        "fr-footer__content",
                        Html.paragraph("fr-footer__content-desc", text("shell.footer.about")),
                        items("fr-footer__content-list", "fr-footer__content-item", partners)));
    }

    private static Div bottom() {
        List<Anchor> pages = List.of(
                bottomLink(Addresses.ACCESSIBILITY, "shell.footer.accessibility"),
                bottomLink(Addresses.LEGAL_NOTICE, "shell.footer.legal"),
                bottomLink(Addresses.PERSONAL_DATA, "shell.footer.personal-data"),
                bottomLink(Addresses.METHOD, "shell.footer.method"));
        return Html.div("fr-footer__bottom", items("fr-footer__bottom-list", "fr-footer__bottom-item", pages));
    }

    private static Anchor bottomLink(String address, String key) {
        return Html.link("fr-footer__bottom-link", address, text(key));
    }

    private static UnorderedList items(String listClass, String itemClass, List<? extends Component> content) {
        UnorderedList list = Html.list(listClass, content);
        list.getChildren().map(ListItem.class::cast).forEach(item -> item.addClassName(itemClass));
        return list;
    }
}
