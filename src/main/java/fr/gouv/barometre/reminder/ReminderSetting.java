package fr.gouv.barometre.reminder;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.outreach.Signal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How an operator wants its members reminded.
 *
 * @param weekday Monday to Friday
 * @param sentence of the operator, in each e-mail; may be empty
 */
public record ReminderSetting(boolean active, DayOfWeek weekday, Set<ReminderReason> reasons, String sentence) {

    public static final int LONGEST_SENTENCE = 300;

    public static final List<DayOfWeek> WEEKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** Of an operator that has not chosen yet: nothing is sent. */
    public static final ReminderSetting NONE =
            new ReminderSetting(false, DayOfWeek.TUESDAY, EnumSet.allOf(ReminderReason.class), "");

    public ReminderSetting {
        reasons = Set.copyOf(reasons);
    }

    public boolean includes(Signal signal) {
        return reasons.stream().anyMatch(reason -> reason.includes(signal));
    }

    /**
     * The same, stripped and checked.
     *
     * @throws RefusedException when the sentence is too long, the day is none to work on, or nothing is left to remind of
     */
    ReminderSetting checked() {
        String stripped = sentence.strip();
        if (stripped.length() > LONGEST_SENTENCE || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException("reminder.refused.sentence", LONGEST_SENTENCE);
        }
        if (!WEEKDAYS.contains(weekday)) {
            throw new RefusedException("reminder.refused.weekday");
        }
        if (active && reasons.isEmpty()) {
            throw new RefusedException("reminder.refused.reasons");
        }
        return new ReminderSetting(active, weekday, reasons, stripped);
    }
}
