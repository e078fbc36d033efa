package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.Addresses;
import java.util.List;
import java.util.function.Supplier;

/** The State's mark, the name of the service, who is signed in for whom, and the main navigation. */
class SiteHeader extends Header {

    static final String MENU_ID = "menu";
    private static final String MENU_BUTTON_ID = "bouton-menu";

    private final Div tools = Html.div("fr-header__tools-links");
    private final Div toolsInMenu = Html.div("fr-header__menu-links");
    private final Nav nav = new Nav();

    SiteHeader(boolean demo) {
        addClassName("fr-header");
        getElement().setAttribute("role", "banner");
        add(body(demo), menu());
    }

    /** Twice the same tools: beside the title on a wide screen, inside the menu on a narrow one. */
    void showTools(Supplier<List<Component>> someTools) {
        tools.removeAll();
        toolsInMenu.removeAll();
        tools.add(Html.list("fr-btns-group", someTools.get()));
        toolsInMenu.add(Html.list("fr-btns-group", someTools.get()));
    }

    void showNavigation(List<NavigationEntry> entries, String path) {
        nav.removeAll();
        nav.setVisible(!entries.isEmpty());
        var current = Navigation.current(entries, path.isEmpty() ? Addresses.HOME : path);
        List<Anchor> links = entries.stream()
                .map(entry -> {
                    Anchor link = Html.link("fr-nav__link", entry.address(), text(entry.labelKey()));
                    if (current.filter(entry::equals).isPresent()) {
                        link.getElement()
                                .setAttribute("aria-current", path.startsWith(entry.address() + "/") ? "true" : "page");
                    }
                    return link;
                })
                .toList();
        var list = Html.list("fr-nav__list", links);
        list.getChildren().forEach(item -> item.addClassName("fr-nav__item"));
        nav.add(list);
    }

    private Div body(boolean demo) {
        Div row = Html.div(
                "fr-header__body-row",
                Html.div("fr-header__brand fr-enlarge-link", brandTop(), service(demo)),
                Html.div("fr-header__tools", tools));
        return Html.div("fr-header__body", Html.div("fr-container", row));
    }

    private static Div brandTop() {
        NativeButton open = Html.button("fr-btn--menu fr-btn", text("shell.menu.open"));
        open.setId(MENU_BUTTON_ID);
        open.getElement().setAttribute("aria-controls", MENU_ID);
        open.getElement().setAttribute("aria-haspopup", "dialog");
        open.getElement().setAttribute("aria-expanded", "false");
        open.setTitle(text("shell.menu.open"));
        return Html.div(
                "fr-header__brand-top",
                Html.div("fr-header__logo", Html.stateMark()),
                Html.div("fr-header__navbar", open));
    }

    private static Div service(boolean demo) {
        Paragraph title = Html.paragraph("fr-header__service-title", text("shell.service") + " ");
        if (demo) {
            Span badge = new Span(text("shell.demo.badge"));
            badge.addClassNames("fr-badge", "fr-badge--sm", "fr-badge--green-emeraude");
            title.add(badge);
        }
        Anchor home = new Anchor(Addresses.HOME, title);
        home.setTitle(text("shell.home-link", text("shell.service")));
        return Html.div(
                "fr-header__service", home, Html.paragraph("fr-header__service-tagline", text("shell.tagline")));
    }

    private Div menu() {
        NativeButton close = Html.button("fr-btn--close fr-btn", text("shell.menu.close"));
        close.getElement().setAttribute("aria-controls", MENU_ID);
        nav.addClassName("fr-nav");
        nav.setAriaLabel(text("shell.menu.label"));
        Div menu = Html.div("fr-header__menu fr-modal", Html.div("fr-container", close, toolsInMenu, nav));
        menu.setId(MENU_ID);
        return menu;
    }
}
