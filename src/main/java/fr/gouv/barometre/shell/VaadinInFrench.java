package fr.gouv.barometre.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What Vaadin itself may say (session over, network lost, failed action) in the portal's words. */
@Component
class VaadinInFrench implements VaadinServiceInitListener {

    private final transient I18NProvider texts;

    VaadinInFrench(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        SystemMessages messages = messages();
        event.getSource().setSystemMessagesProvider(info -> messages);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new ActionErrors()));
        event.getSource().addUIInitListener(init -> nameNetworkStates(init.getUI()));
    }

    private SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(say("shell.session-over.title"));
        messages.setSessionExpiredMessage(say("shell.session-over.text"));
        messages.setInternalErrorCaption(say("shell.unexpected.title"));
        messages.setInternalErrorMessage(say("shell.internal-error.text"));
        messages.setCookiesDisabledCaption(say("shell.cookies.title"));
        messages.setCookiesDisabledMessage(say("shell.cookies.text"));
        messages.setSyncErrorCaption(say("shell.out-of-sync.title"));
        messages.setSyncErrorMessage(say("shell.out-of-sync.text"));
        return messages;
    }

    private void nameNetworkStates(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(say("shell.network.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(say("shell.network.lost"));
        // The indicator in the corner has its own texts, known to the browser only, and no role to be said by
        ui.getPage()
                .executeJs(
                        "const indicator = window.Vaadin?.connectionIndicator; if (indicator) {"
                                + "indicator.onlineText = $0; indicator.reconnectingText = $1; indicator.offlineText = $2;"
                                + "indicator.setAttribute('role', 'status'); }",
                        say("shell.network.back"),
                        say("shell.network.reconnecting"),
                        say("shell.network.lost"));
    }

    /** No screen exists yet when these are read, hence not through {@code Texts}. */
    private String say(String key) {
        return texts.getTranslation(key, Locale.FRANCE);
    }
}
