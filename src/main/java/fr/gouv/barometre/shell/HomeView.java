package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.gouv.barometre.security.CurrentUser;
import java.util.Optional;

/** The portal's first page: what it is, for a visitor; the first page of their role, for a signed-in person. */
@Route("")
@AnonymousAllowed
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuthenticationContext authentication;
    private final transient CurrentUser user;
    private final transient NationalFigures figures;
    private String title = "";

    HomeView(AuthenticationContext authentication, CurrentUser user, NationalFigures figures) {
        this.authentication = authentication;
        this.user = user;
        this.figures = figures;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (!authentication.isAuthenticated()) {
            title = text("shell.landing.page");
            add(new Landing(figures.published()));
            return;
        }
        Optional<String> home = Navigation.of(user.scope()).home();
        if (home.isPresent()) {
            event.forwardTo(home.get());
        } else {
            title = text("shell.no-access.title");
            add(new NoAccess());
        }
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }
}
