package fr.gouv.barometre.mail.internal;

import fr.gouv.barometre.mail.EmailOutcome;
import fr.gouv.barometre.mail.EmailOutcome.Delivery;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, one e-mail per transaction. Its row is held meanwhile and passed over by the other servers of the
 * portal, so that each is sent once. Only a stop between the mail server's "taken" and the commit sends it again, under the
 * same Message-ID.
 */
@Component
public class MailDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatch.class);

    /** After each failed attempt but the last; then it is given up, some ten hours after the first. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    /** Long enough to look into a complaint; the addresses go afterwards. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MailServer server;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailDispatch(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            MailServer server,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.server = server;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "${barometre.mail.cron}", zone = "Europe/Paris")
    public void sendWhatIsDue() {
        boolean more = true;
        while (more) {
            more = SystemWork.call(() -> Objects.requireNonNull(transactions.execute(status -> sendNext())));
        }
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Paris")
    public void forgetOld() {
        SystemWork.run(() -> transactions.executeWithoutResult(
                status -> jdbc.sql("delete from outbox_email where next_attempt_at is null and created_at < :limit")
                        .param("limit", OffsetDateTime.now(clock).minus(KEPT))
                        .update()));
    }

    /** @return whether there was one */
    private boolean sendNext() {
        Optional<WaitingEmail> next = jdbc.sql("""
                        select id, recipient, subject, body, unsubscribe, attempts, return_token from outbox_email
                        where next_attempt_at <= :now
                        order by next_attempt_at, created_at
                        limit 1
                        for update skip locked
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(WaitingEmail.class)
                .optional();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(WaitingEmail email) {
        try {
            server.send(email);
            note(email, OffsetDateTime.now(clock), null, null);
            events.publishEvent(new EmailOutcome(email.id(), Delivery.SENT, null));
        } catch (MailException failure) {
            failed(email, failure);
        }
    }

    private void failed(WaitingEmail email, MailException failure) {
        Problem problem = MailServer.problem(failure);
        boolean again = problem == Problem.SERVER && email.attempts() < WAITS.size();
        LOG.warn("E-mail {} could not be sent, attempt {}: {}", email.id(), email.attempts() + 1, failure.getMessage());
        note(
                email,
                null,
                again ? OffsetDateTime.now(clock).plus(WAITS.get(email.attempts())) : null,
                failure.getMessage());
        events.publishEvent(new EmailOutcome(email.id(), again ? Delivery.RETRYING : Delivery.FAILED, problem));
    }

    private void note(
            WaitingEmail email, @Nullable OffsetDateTime sent, @Nullable OffsetDateTime next, @Nullable String error) {
        jdbc.sql("""
                        update outbox_email
                        set attempts = attempts + 1, sent_at = :sent, next_attempt_at = :next, last_error = :error
                        where id = :id
                        """)
                .param("sent", sent)
                .param("next", next)
                .param("error", error)
                .param("id", email.id())
                .update();
    }

    /** A row of the outbox that is due. */
    record WaitingEmail(
            UUID id,
            String recipient,
            String subject,
            String body,
            @Nullable String unsubscribe,
            int attempts,
            UUID returnToken) {}
}
