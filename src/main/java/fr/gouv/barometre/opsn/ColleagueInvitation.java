package fr.gouv.barometre.opsn;

import fr.gouv.barometre.mail.EmailOutcome.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last e-mail that invited a colleague who has not come yet.
 *
 * @param problem null unless the e-mail could not be sent so far
 */
public record ColleagueInvitation(
        LocalDate askedOn, Delivery delivery, @Nullable Problem problem) {

    /** How far the e-mail is. */
    public enum Delivery {
        WAITING,
        SENT,
        RETRYING,
        FAILED,
        RETURNED
    }
}
