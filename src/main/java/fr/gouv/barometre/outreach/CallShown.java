package fr.gouv.barometre.outreach;

import java.time.LocalDate;

/** Which members the list shows. */
public enum CallShown {
    TO_CALL,
    /** Until the day on which the operator wants to think of them again. */
    SET_ASIDE,
    ALL;

    boolean keeps(CallLine line, LocalDate today) {
        return switch (this) {
            case TO_CALL -> line.urgency().points() > 0 && !line.isSetAside(today);
            case SET_ASIDE -> line.isSetAside(today);
            case ALL -> true;
        };
    }
}
