package fr.gouv.barometre.reminder;

import fr.gouv.barometre.common.InseeCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member with something to be reminded of, for whom nobody is written to, or not everybody.
 *
 * @param person whom it is about; null when it is about the whole commune
 * @param since day of the change, or from which e-mails came back; null for the other reasons
 */
public record LeftOut(
        InseeCode insee,
        String commune,
        @Nullable String person,
        Why why,
        @Nullable LocalDate since) {

    /** Why not. */
    public enum Why {
        NO_REFERENT,
        /** The portal knows no address to which it would write. */
        NO_ADDRESS,
        /** What was sent there came back: {@link LeftOut#since} says when. */
        RETURNED,
        STOPPED,
        ALREADY_WRITTEN,
        /** Answers, plan or situation changed less than two weeks before. */
        RECENT_CHANGE,
        /** The person has had the commune for less than two weeks. */
        NEW_REFERENT
    }
}
