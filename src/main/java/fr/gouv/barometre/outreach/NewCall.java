package fr.gouv.barometre.outreach;

import fr.gouv.barometre.common.RefusedException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call to note.
 *
 * @param note what was said; blanks around it do not count
 * @param remindOn day on which to think of the commune again; null for as soon as something is urgent
 */
public record NewCall(
        LocalDate calledOn,
        Outcome outcome,
        String note,
        @Nullable LocalDate remindOn) {

    public static final int LONGEST_NOTE = 1_000;

    private static final int OLDEST_DAYS = 365;
    private static final int LATEST_REMINDER_DAYS = 366;

    /**
     * The same, stripped and checked.
     *
     * @throws RefusedException when the note is too long, or a day cannot be right
     */
    NewCall checked(LocalDate today) {
        String stripped = note.strip();
        if (stripped.length() > LONGEST_NOTE
                || stripped.chars().anyMatch(letter -> letter != '\n' && Character.isISOControl(letter))) {
            throw new RefusedException("outreach.refused.note", LONGEST_NOTE);
        }
        if (calledOn.isAfter(today) || calledOn.isBefore(today.minusDays(OLDEST_DAYS))) {
            throw new RefusedException("outreach.refused.called-on");
        }
        if (remindOn != null) {
            checkReminder(remindOn, today);
        }
        return new NewCall(calledOn, outcome, stripped, remindOn);
    }

    /** @throws RefusedException unless it is a day of the year to come */
    static void checkReminder(LocalDate remindOn, LocalDate today) {
        if (!remindOn.isAfter(today) || remindOn.isAfter(today.plusDays(LATEST_REMINDER_DAYS))) {
            throw new RefusedException("outreach.refused.remind-on");
        }
    }
}
