package fr.gouv.barometre.reminder;

import fr.gouv.barometre.opsn.OpsnDetails;
import java.util.List;

/**
 * What was sent to référents of an operator's members, the latest first.
 *
 * @param total e-mails in the log, of which {@code matching} pass the filter
 * @param managed whether the caller may have an address written to again
 */
public record ReminderLog(OpsnDetails opsn, int total, int matching, List<SentReminder> sent, boolean managed) {

    public ReminderLog {
        sent = List.copyOf(sent);
    }
}
