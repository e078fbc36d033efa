package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.common.Dates;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Who took an action out of the plan, and when. It can be restored until the end of the thirtieth day. */
@Embeddable
public class Deletion {

    static final int DAYS_TO_RESTORE = 30;

    @Column(name = "deleted_at")
    private Instant at;

    @Column(name = "deleted_by_name")
    private String byName;

    @SuppressWarnings("NullAway.Init")
    protected Deletion() {}

    Deletion(Decision decision) {
        at = decision.at();
        byName = decision.name();
    }

    LocalDate restorableUntil() {
        return at.atZone(Dates.ZONE).toLocalDate().plusDays(DAYS_TO_RESTORE);
    }

    Instant at() {
        return at;
    }

    String byName() {
        return byName;
    }
}
