package fr.gouv.barometre.mail;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where an e-mail is left to be sent: with the caller's transaction, or not at all. */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the number under which {@link EmailOutcome} tells what became of it */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID post(Email email) {
        UUID id = UUID.randomUUID();
        post(id, email);
        return id;
    }

    /** @param id under which the caller noted it already */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(UUID id, Email email) {
        URI unsubscribe = email.unsubscribe();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into outbox_email (id, recipient, subject, body, unsubscribe, created_at, next_attempt_at)
                        values (:id, :recipient, :subject, :body, :unsubscribe, :now, :now)
                        """)
                .param("id", id)
                .param("recipient", email.recipient().value())
                .param("subject", email.subject())
                .param("body", email.body())
                .param("unsubscribe", unsubscribe == null ? null : unsubscribe.toString())
                .param("now", now)
                .update();
    }
}
