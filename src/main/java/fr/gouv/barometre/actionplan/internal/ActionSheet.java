package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.AdaptAction;
import fr.gouv.barometre.actionplan.JoinedAction;
import fr.gouv.barometre.common.RefusedException;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the form of an action holds, but for its steps. */
@Embeddable
public class ActionSheet {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PARTNERS = 2000;

    private String title;

    private @Nullable String personInCharge;

    private @Nullable String eluReferent;

    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate dueOn;

    private @Nullable String partners;

    @SuppressWarnings("NullAway.Init")
    protected ActionSheet() {}

    ActionSheet(String title) {
        this.title = TypedText.required(title, LONGEST_TITLE, "title");
    }

    /** @throws RefusedException when a value makes no sense */
    void rewrite(AdaptAction change) {
        LocalDate start = change.startsOn();
        LocalDate due = change.dueOn();
        if (start != null && due != null && due.isBefore(start)) {
            throw new RefusedException("plan.refused.due-before-start");
        }
        title = TypedText.required(change.title(), LONGEST_TITLE, "title");
        personInCharge = TypedText.optional(change.personInCharge(), LONGEST_NAME, "person");
        eluReferent = TypedText.optional(change.eluReferent(), LONGEST_NAME, "elu");
        partners = TypedText.optional(change.partners(), LONGEST_PARTNERS, "partners");
        startsOn = start;
        dueOn = due;
    }

    /** What is empty takes what those who carry the action together have agreed. */
    void fillIn(JoinedAction joined) {
        personInCharge = personInCharge == null
                ? TypedText.optional(joined.personInCharge(), LONGEST_NAME, "person")
                : personInCharge;
        partners = partners == null ? TypedText.optional(joined.carrier(), LONGEST_PARTNERS, "partners") : partners;
        if (startsOn == null && dueOn == null) {
            startsOn = joined.startsOn();
            dueOn = joined.dueOn();
        }
    }

    String title() {
        return title;
    }

    @Nullable
    String personInCharge() {
        return personInCharge;
    }

    @Nullable
    String eluReferent() {
        return eluReferent;
    }

    @Nullable
    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String partners() {
        return partners;
    }
}
