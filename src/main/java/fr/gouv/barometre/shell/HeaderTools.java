package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The small links at the top right: sign in, or who is signed in and sign out. */
final class HeaderTools {

    static final String LOGIN = "oauth2/authorization/keycloak";

    private HeaderTools() {}

    static List<Component> forVisitors() {
        return List.of(Html.serverLink("fr-btn fr-icon-lock-line", LOGIN, text("shell.sign-in")));
    }

    static List<Component> forPerson(Optional<NavigationEntry> changeCommune, String name, Runnable signOut) {
        List<Component> tools = new ArrayList<>();
        changeCommune.ifPresent(entry ->
                tools.add(Html.link("fr-btn fr-icon-community-line", entry.address(), text(entry.labelKey()))));
        Span person = new Span(name);
        person.addClassNames("bn-personne", "fr-icon-account-circle-line");
        tools.add(person);
        NativeButton leave = Html.button("fr-btn fr-icon-logout-box-r-line", text("shell.sign-out"));
        leave.addClickListener(click -> signOut.run());
        tools.add(leave);
        return tools;
    }
}
