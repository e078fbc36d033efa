package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.refusal;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.ui.Messages;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What the page says when something the person did fails; the page stays, with what was typed. */
class ActionErrors implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        String sentence = sentence(event.getThrowable());
        if (UI.getCurrent() != null) {
            Messages.problem(sentence);
        }
    }

    private static String sentence(Throwable error) {
        return switch (error) {
            case RefusedException refused -> refusal(refused);
            case AccessDeniedException denied -> text("shell.forbidden.text");
            case NotFoundException missing -> text("shell.not-found.text");
            case OptimisticLockingFailureException clash -> text("shell.clash.text");
            default -> text("shell.unexpected.text", ErrorReference.log(error));
        };
    }
}
