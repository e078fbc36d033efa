package fr.gouv.barometre.reminder;

import fr.gouv.barometre.mail.EmailOutcome.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which of the sent reminders to show.
 *
 * @param text part of a person's or commune's name; empty for all
 * @param state null for all
 */
public record LogFilter(String text, @Nullable State state) {

    public static final LogFilter ALL = new LogFilter("", null);

    /** How far an e-mail is, for its reader. */
    public enum State {
        /** Not sent yet, or to be tried again. */
        WAITING,
        SENT,
        /** Given up; {@link Problem} says why. */
        FAILED,
        /** Sent, and came back; {@link Problem} says why. */
        RETURNED
    }
}
