package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A page whose service refuses the person: a grant was removed since the page was offered. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedByServiceView extends ErrorView implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show("shell.forbidden.title", text("shell.forbidden.text"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
