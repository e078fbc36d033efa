package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.gouv.barometre.common.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/** A commune, operator or campaign that does not exist, or that the person may not see: the same page for both. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class OutsideScopeView extends ErrorView implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show("shell.not-found.title", text("shell.not-found.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
