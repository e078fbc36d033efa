package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Anything else: nothing technical, and a reference that leads support to the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorView extends ErrorView implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = ErrorReference.log(parameter.getException());
        show("shell.unexpected.title", text("shell.unexpected.text", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
