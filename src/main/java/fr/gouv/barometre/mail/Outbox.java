package fr.gouv.barometre.mail;

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
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into outbox_email (id, recipient, subject, body, created_at, next_attempt_at)
                        values (:id, :recipient, :subject, :body, :now, :now)
                        """)
                .param("id", id)
                .param("recipient", email.recipient().value())
                .param("subject", email.subject())
                .param("body", email.body())
                .param("now", now)
                .update();
        return id;
    }
}
