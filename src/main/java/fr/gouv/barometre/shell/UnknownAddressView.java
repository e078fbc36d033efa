package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that no page has. Word for word the page of {@link OutsideScopeView}, so that nothing can be probed. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnknownAddressView extends ErrorView implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show("shell.not-found.title", text("shell.not-found.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
