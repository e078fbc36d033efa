package fr.gouv.barometre.sharedaction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a shared action stands, as its communes have it. */
public enum SharedState {
    /** Nobody was invited. */
    DRAFT,
    /** Communes are still asked. */
    OFFERED,
    UNDER_WAY,
    /** Done for all that take part. */
    FINISHED,
    /** Nobody joined, and nobody is asked any more. */
    NOBODY;

    static SharedState of(Turnout turnout, @Nullable LocalDate answerBy, LocalDate today) {
        if (turnout.total() == 0) {
            return DRAFT;
        }
        if (turnout.count(Participation.INVITED) > 0 && (answerBy == null || !today.isAfter(answerBy))) {
            return OFFERED;
        }
        if (turnout.count(Participation.JOINED) > 0) {
            return UNDER_WAY;
        }
        return turnout.count(Participation.DONE) > 0 ? FINISHED : NOBODY;
    }
}
