package fr.gouv.barometre.account.internal;

import fr.gouv.barometre.mail.AccountEmailReturned;
import fr.gouv.barometre.mail.EmailOutcome;
import fr.gouv.barometre.mail.EmailOutcome.Delivery;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The identity server's invitations that came back, told to who follows them. */
@Component
class ReturnedInvitations {

    /** Mail servers give up after five days at most. */
    private static final Duration PLAUSIBLE = Duration.ofDays(14);

    private final AccountRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnedInvitations(AccountRequests requests, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(AccountEmailReturned returned) {
        requests.lastCarriedOut(returned.recipients(), OffsetDateTime.now(clock).minus(PLAUSIBLE))
                .ifPresent(invitation -> events.publishEvent(new EmailOutcome(
                        invitation, Delivery.RETURNED, returned.ofTheAddress() ? Problem.ADDRESS : Problem.MESSAGE)));
    }
}
