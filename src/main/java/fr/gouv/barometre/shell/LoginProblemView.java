package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a login or a logout ends that Keycloak could not carry out; the address says why. */
@Route("connexion-impossible")
@AnonymousAllowed
class LoginProblemView extends ErrorView implements BeforeEnterObserver {

    private enum Reason {
        REFUSED("shell.login-problem.refused"),
        UNAVAILABLE("shell.login-problem.unavailable"),
        STILL_OPEN_AT_KEYCLOAK("shell.login-problem.logout");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        static Reason of(String address) {
            return switch (address) {
                case "indisponible" -> UNAVAILABLE;
                case "deconnexion" -> STILL_OPEN_AT_KEYCLOAK;
                default -> REFUSED;
            };
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String given = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("raison")
                .orElse("");
        Reason reason = Reason.of(given);
        show(reason.key + ".title", text(reason.key + ".text"));
    }
}
