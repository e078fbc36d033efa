package fr.gouv.barometre.actionplan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that someone changed in an action; kept for good, even after the action is deleted.
 *
 * @param who display name, as it was that day
 * @param about which part: the step that was ticked, the reason that goes with a status; null when {@code what} says it all
 * @param before null when there was nothing; a status, a boolean or a day stands as its name or its ISO form
 * @param after likewise; null when it was taken away
 */
public record ActionChange(
        String actionCode,
        Instant at,
        String who,
        What what,
        @Nullable String about,
        @Nullable String before,
        @Nullable String after) {

    /** What kinds of changes there are. The names are stored. */
    public enum What {
        STATUS,
        TITLE,
        PERSON,
        ELU,
        STARTS_ON,
        DUE_ON,
        PARTNERS,
        NOTE,
        BUDGET,
        FUNDER,
        DOCUMENT,
        STEP,
        STEP_DONE,
        /** Carried together with others, or no longer; who carries it stands in {@code about}. */
        TOGETHER,
        DELETED,
        RESTORED
    }
}
