package fr.gouv.barometre.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.gouv.barometre.common.ui.Addresses;

/** Who publishes the portal. What only the operator of an installation knows is said to be missing, not invented. */
@Route(Addresses.LEGAL_NOTICE)
@AnonymousAllowed
class LegalNoticeView extends InformationPage {

    LegalNoticeView() {
        super("shell.legal.title");
        section("shell.legal.publisher");
        section("shell.legal.host");
        section("shell.legal.licence");
    }
}
