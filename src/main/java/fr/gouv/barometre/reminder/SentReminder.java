package fr.gouv.barometre.reminder;

import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.reminder.LogFilter.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as the log keeps it.
 *
 * @param lines a commune and its reasons each
 * @param problem why it was not sent; null otherwise
 */
public record SentReminder(
        Instant writtenAt,
        String name,
        List<String> lines,
        State state,
        @Nullable Problem problem) {

    public SentReminder {
        lines = List.copyOf(lines);
    }
}
