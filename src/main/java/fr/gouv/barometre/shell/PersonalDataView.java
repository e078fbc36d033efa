package fr.gouv.barometre.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.gouv.barometre.common.ui.Addresses;

/** Which personal data the portal keeps, why, and whom to ask. */
@Route(Addresses.PERSONAL_DATA)
@AnonymousAllowed
class PersonalDataView extends InformationPage {

    PersonalDataView() {
        super("shell.personal-data.title");
        section("shell.personal-data.what");
        section("shell.personal-data.why");
        section("shell.personal-data.who");
        section("shell.personal-data.cookies");
        section("shell.personal-data.rights");
    }
}
