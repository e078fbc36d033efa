package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.refusal;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.gouv.barometre.common.RefusedException;
import jakarta.servlet.http.HttpServletResponse;

/** A page that a rule of the trade does not let open now, with the rule's own sentence. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedByRuleView extends ErrorView implements HasErrorParameter<RefusedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RefusedException> parameter) {
        show("shell.refused.title", refusal(parameter.getException()));
        return HttpServletResponse.SC_CONFLICT;
    }
}
