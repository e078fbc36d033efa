package fr.gouv.barometre.account.internal;

import fr.gouv.barometre.account.internal.AccountRequests.Request;
import fr.gouv.barometre.account.internal.CreatedAccounts.Created;
import fr.gouv.barometre.mail.EmailOutcome;
import fr.gouv.barometre.mail.EmailOutcome.Delivery;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.mail.Outbox;
import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClientException;

/**
 * Carries out invitations, one per transaction; its row is held meanwhile and passed over by the other servers. A stop in the
 * middle does it again: the account is then found, and as long as nobody chose a password for it, the link is sent.
 */
@Component
public class AccountJob {

    private static final Logger LOG = LoggerFactory.getLogger(AccountJob.class);

    /** After each failed attempt but the last: an identity server may be down for a night. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(16));

    private static final Duration KEPT = Duration.ofDays(90);

    private final AccountRequests requests;
    private final CreatedAccounts created;
    private final Keycloak keycloak;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AccountJob(
            AccountRequests requests,
            CreatedAccounts created,
            Keycloak keycloak,
            Outbox outbox,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.requests = requests;
        this.created = created;
        this.keycloak = keycloak;
        this.outbox = outbox;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "${barometre.account.cron}", zone = "Europe/Paris")
    public void inviteWhoIsDue() {
        boolean more = true;
        while (more) {
            more = SystemWork.call(() -> Objects.requireNonNull(transactions.execute(status -> inviteNext())));
        }
    }

    /** @return whether to go on: not when nobody is due, nor when the identity server fails */
    private boolean inviteNext() {
        Optional<Request> next = requests.claim();
        return next.isPresent() && carriedOut(next.get());
    }

    private boolean carriedOut(Request request) {
        if (!request.wanted()) {
            requests.note(request, null, "withdrawn");
            return true;
        }
        try {
            invite(request);
            requests.note(request, null, null);
            return true;
        } catch (RestClientException failure) {
            failed(request, failure);
            return false;
        }
    }

    private void invite(Request request) {
        String token = keycloak.token();
        String account = keycloak.find(token, request.email().recipient()).orElseGet(() -> create(token, request));
        if (keycloak.isUsable(token, account)) {
            outbox.post(request.id(), request.email());
        } else {
            keycloak.askForPassword(token, account);
            events.publishEvent(new EmailOutcome(request.id(), Delivery.SENT, null));
        }
    }

    private String create(String token, Request request) {
        String account = keycloak.create(token, request.email().recipient(), request.name());
        created.add(request.person(), account);
        return account;
    }

    private void failed(Request request, RestClientException failure) {
        boolean again = request.attempts() < WAITS.size();
        LOG.warn(
                "Invitation {} could not be carried out, attempt {}: {}",
                request.id(),
                request.attempts() + 1,
                failure.getMessage());
        requests.note(
                request,
                again ? OffsetDateTime.now(clock).plus(WAITS.get(request.attempts())) : null,
                failure.getMessage());
        events.publishEvent(
                new EmailOutcome(request.id(), again ? Delivery.RETRYING : Delivery.FAILED, problem(failure)));
    }

    /** A 500 is an e-mail that Keycloak could not send: it answers, and everything before went well. */
    private static Problem problem(RestClientException failure) {
        return failure instanceof HttpServerErrorException.InternalServerError ? Problem.SERVER : Problem.LOGIN;
    }

    /** An account that the portal created, that nobody used and that opens nothing any more, goes. */
    @Scheduled(cron = "${barometre.account.removal-cron}", zone = "Europe/Paris")
    public void removeAbandoned() {
        SystemWork.run(() -> transactions.executeWithoutResult(status -> {
            created.forgetThoseWhoCame();
            requests.forgetOlderThan(OffsetDateTime.now(clock).minus(KEPT));
        }));
        boolean more = true;
        while (more) {
            more = SystemWork.call(() -> Objects.requireNonNull(transactions.execute(status -> removeNext())));
        }
    }

    private boolean removeNext() {
        Optional<Created> next = created.claimAbandoned();
        if (next.isEmpty()) {
            return false;
        }
        try {
            String token = keycloak.token();
            String account = next.get().account();
            if (!keycloak.isUsable(token, account)) {
                keycloak.delete(token, account);
            }
            created.forget(next.get().person());
            return true;
        } catch (RestClientException failure) {
            LOG.warn("The account {} could not be removed: {}", next.get().account(), failure.getMessage());
            return false;
        }
    }
}
