package fr.gouv.barometre.mail.internal;

import fr.gouv.barometre.mail.AccountEmailReturned;
import fr.gouv.barometre.mail.EmailOutcome;
import fr.gouv.barometre.mail.EmailOutcome.Delivery;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.mail.internal.DeliveryReport.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came back, in the caller's transaction. */
@Component
class ReturnedEmails {

    private record Sent(UUID id, String recipient, boolean returned) {}

    private final ReturnSettings settings;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnedEmails(ReturnSettings settings, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Believes a report of an e-mail that was sent, to the one recipient it was sent to. What the identity server sent is its
     * invitations' to know. Doing it twice changes nothing, on one server or on two.
     */
    void note(DeliveryReport report) {
        for (UUID token : settings.tokens(report.addressedTo())) {
            find(token).filter(sent -> !sent.returned()).ifPresent(sent -> note(sent, report.refusals()));
        }
        if (settings.isOfAccounts(report.addressedTo())) {
            report.refusals()
                    .forEach(refusal -> events.publishEvent(
                            new AccountEmailReturned(refusal.recipients(), refusal.ofTheAddress())));
        }
    }

    /** Held, so that a report that is read twice at once is noted once, and not before the sending has ended. */
    private Optional<Sent> find(UUID token) {
        return jdbc.sql("""
                        select id, recipient, returned_at is not null as returned from outbox_email
                        where return_token = :token
                        for update""").param("token", token).query(Sent.class).optional();
    }

    private void note(Sent sent, List<Refusal> refusals) {
        refusals.stream()
                .filter(refusal ->
                        refusal.recipients().contains(sent.recipient().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(refusal -> note(sent, refusal));
    }

    private void note(Sent sent, Refusal refusal) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        update outbox_email set returned_at = :now, next_attempt_at = null, last_error = :reason where id = :id""")
                .param("now", now)
                .param("reason", refusal.reason())
                .param("id", sent.id())
                .update();
        if (refusal.ofTheAddress()) {
            jdbc.sql("""
                            insert into returned_address (address_hash, returned_at) values (address_hash(:address), :now)
                            on conflict do nothing""").param("address", sent.recipient()).param("now", now).update();
        }
        events.publishEvent(new EmailOutcome(
                sent.id(), Delivery.RETURNED, refusal.ofTheAddress() ? Problem.ADDRESS : Problem.MESSAGE));
    }

    void forgetAddressesBefore(OffsetDateTime limit) {
        jdbc.sql("delete from returned_address where returned_at < :limit")
                .param("limit", limit)
                .update();
    }
}
