package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.mail.EmailOutcome.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last e-mail that invited a person who has not come yet.
 *
 * @param problem null unless the e-mail could not be sent so far
 */
public record Invitation(
        String name,
        Instant askedAt,
        Delivery delivery,
        @Nullable Problem problem) {

    /** How far the e-mail is. */
    public enum Delivery {
        WAITING,
        SENT,
        RETRYING,
        FAILED,
        RETURNED
    }
}
