package fr.gouv.barometre.common.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages over the page, said by screen readers as they appear. */
public final class Messages {

    private static final int SUCCESS_MILLIS = 6_000;
    private static final int UNTIL_CLOSED = 0;

    private Messages() {}

    /** What was asked is done. Leaves by itself, so nothing that must be read may stand only here. */
    public static void done(String sentence) {
        Notification message = new Notification(sentence, SUCCESS_MILLIS, Notification.Position.BOTTOM_START);
        message.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        message.open();
    }

    /** What was asked could not be done, and what to do. Stays until the person closes it. */
    public static void problem(String sentence) {
        Notification message = new Notification();
        message.setDuration(UNTIL_CLOSED);
        message.setPosition(Notification.Position.BOTTOM_START);
        message.setAssertive(true);
        Button close = new Button(text("common.message.close"), click -> message.close());
        close.addThemeVariants(ButtonVariant.LUMO_SMALL);
        message.add(new Span(sentence), close);
        message.addThemeVariants(NotificationVariant.LUMO_ERROR);
        message.open();
    }
}
