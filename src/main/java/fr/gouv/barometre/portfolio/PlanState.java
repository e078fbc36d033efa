package fr.gouv.barometre.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a commune's plan goes. */
public enum PlanState {
    /** Nothing decided. */
    NONE,
    /** Actions accepted, none begun. */
    TO_START,
    UNDER_WAY,
    /** Actions open, and nothing written for {@link #STALLED_AFTER_WEEKS} weeks. */
    STALLED,
    /** All that was decided is done. */
    DONE;

    /** Two monthly meetings of a council without a word of it. */
    public static final int STALLED_AFTER_WEEKS = 8;

    /**
     * @param begun actions under way, held up or done
     * @param movedOn day of the last change
     */
    static PlanState of(int decided, int open, int begun, @Nullable LocalDate movedOn, LocalDate today) {
        if (decided == 0) {
            return NONE;
        }
        if (open == 0) {
            return DONE;
        }
        if (movedOn != null && movedOn.isBefore(today.minusWeeks(STALLED_AFTER_WEEKS))) {
            return STALLED;
        }
        return begun == 0 ? TO_START : UNDER_WAY;
    }
}
