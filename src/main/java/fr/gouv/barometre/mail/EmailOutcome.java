package fr.gouv.barometre.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an e-mail of the {@link Outbox}: published in the portal's own transaction that notes it. One that was sent may
 * come back days later.
 *
 * @param problem null when it was sent
 */
public record EmailOutcome(
        UUID email, Delivery delivery, @Nullable Problem problem) {

    /** How far the e-mail is. */
    public enum Delivery {
        SENT,
        /** Will be tried again. */
        RETRYING,
        FAILED,
        /** The mail server took it, and it came back afterwards. */
        RETURNED
    }

    /** Why it could not be sent. */
    public enum Problem {
        /** The mail server refuses the recipient: trying again is of no use. */
        ADDRESS,
        /** The recipient's mail server refuses the e-mail, for a reason that is not the address. */
        MESSAGE,
        /** The mail server does not answer, or refuses for a reason of its own. */
        SERVER,
        /** The identity server, where the account has to be first, does not answer or refuses. */
        LOGIN
    }
}
