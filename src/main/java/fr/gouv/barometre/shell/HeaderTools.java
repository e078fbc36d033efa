package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** The small links at the top right: sign in, or who is signed in and sign out. */
final class HeaderTools {

    static final String LOGIN = "oauth2/authorization/keycloak";

    private HeaderTools() {}

    static List<Component> forVisitors() {
        return List.of(Html.serverLink("fr-btn fr-icon-lock-line", LOGIN, text("shell.sign-in")));
    }

    static List<Component> forPerson(String name, Runnable signOut) {
        List<Component> tools = new ArrayList<>();
        Span person = new Span(name);
        person.addClassNames("bn-personne", "fr-icon-account-circle-line");
        tools.add(person);
        NativeButton leave = Html.button("fr-btn fr-icon-logout-box-r-line", text("shell.sign-out"));
        leave.addClickListener(click -> signOut.run());
        tools.add(leave);
        return tools;
    }
}
