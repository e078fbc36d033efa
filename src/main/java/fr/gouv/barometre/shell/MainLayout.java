package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.gouv.barometre.common.ui.Notice;
import fr.gouv.barometre.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The frame of every page: skip links, header and navigation, the warning that data are simulated, content, footer. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    static final String CONTENT_ID = "contenu";

    private final transient AuthenticationContext authentication;
    private final transient CurrentUser user;
    private final SiteHeader header;
    private final Main content = new Main();
    private @Nullable String path;

    MainLayout(AuthenticationContext authentication, CurrentUser user, @Value("${barometre.demo:false}") boolean demo) {
        this.authentication = authentication;
        this.user = user;
        header = new SiteHeader(demo);
        content.setId(CONTENT_ID);
        add(new SkipLinks(), header);
        if (demo) {
            add(new Notice(text("shell.demo.title"), text("shell.demo.text")));
        }
        add(content, new SiteFooter());
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String newPath = event.getLocation().getPath();
        showWhereWeAre(newPath);
        if (path != null && !path.equals(newPath)) {
            sayNewPage();
        }
        path = newPath;
    }

    private void showWhereWeAre(String newPath) {
        if (!authentication.isAuthenticated()) {
            header.showNavigation(Navigation.forVisitors(), newPath);
            header.showTools(HeaderTools::forVisitors);
            return;
        }
        Navigation navigation = Navigation.of(user.scopeLastRead().orElseGet(user::scope));
        header.showNavigation(navigation.entriesOn(newPath), newPath);
        header.showTools(() ->
                HeaderTools.forPerson(navigation.changeCommuneOn(newPath), user.displayName(), authentication::logout));
    }

    /** Without a page load a screen reader says nothing of the new page: the focus on its title makes it speak. */
    private void sayNewPage() {
        getElement().executeJs("this.querySelector('main h1')?.focus()");
    }
}
