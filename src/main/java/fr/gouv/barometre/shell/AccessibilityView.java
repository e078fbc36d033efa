package fr.gouv.barometre.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.gouv.barometre.common.ui.Addresses;

/** The accessibility statement that the law requires, true as of today: no audit was made. */
@Route(Addresses.ACCESSIBILITY)
@AnonymousAllowed
class AccessibilityView extends InformationPage {

    AccessibilityView() {
        super("shell.accessibility.title");
        section("shell.accessibility.state");
        section("shell.accessibility.tests");
        section("shell.accessibility.contact");
        section("shell.accessibility.remedies");
    }
}
