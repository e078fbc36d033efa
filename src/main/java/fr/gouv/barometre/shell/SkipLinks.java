package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** The first stops of the keyboard: straight to the content, the menu or the footer. Hidden until they have the focus. */
class SkipLinks extends Div {

    SkipLinks() {
        Nav nav = new Nav(Html.list(
                "fr-skiplinks__list",
                List.of(
                        Html.serverLink("fr-link", "#" + MainLayout.CONTENT_ID, text("shell.skip.content")),
                        Html.serverLink("fr-link", "#" + SiteHeader.MENU_ID, text("shell.skip.menu")),
                        Html.serverLink("fr-link", "#" + SiteFooter.FOOTER_ID, text("shell.skip.footer")))));
        nav.addClassName("fr-container");
        nav.setAriaLabel(text("shell.skip.label"));
        addClassName("fr-skiplinks");
        add(nav);
    }
}
