package fr.gouv.barometre.reminder;

import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.reminder.LogFilter.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as the log keeps it.
 *
 * @param email to name it by
 * @param lines a commune and its reasons each
 * @param problem why it was not sent; null otherwise
 * @param stopped whether it came back, and the person's address is not written to since
 */
public record SentReminder(
        UUID email,
        Instant writtenAt,
        String name,
        List<String> lines,
        State state,
        @Nullable Problem problem,
        boolean stopped) {

    public SentReminder {
        lines = List.copyOf(lines);
    }
}
