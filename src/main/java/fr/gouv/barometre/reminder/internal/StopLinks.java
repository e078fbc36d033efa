package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.reminder.StopState;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which mailbox a link is for, and whether it wants reminders. Run as the portal's own work. */
@Component
@Transactional
public class StopLinks {

    private static final String MAILBOX = """
            (select r.address_hash from reminder_link l join reminder r using (email_id) where l.token_hash = :hash)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StopLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StopState state(String token) {
        return jdbc.sql("select exists (select from reminder_stop s where s.address_hash = mailbox.address_hash) from "
                        + MAILBOX + " mailbox")
                .param("hash", new Token(token).hash())
                .query(Boolean.class)
                .optional()
                .map(stopped -> stopped ? StopState.STOPPED : StopState.RECEIVING)
                .orElse(StopState.UNKNOWN);
    }

    public StopState stop(String token) {
        jdbc.sql("insert into reminder_stop (address_hash, stopped_at) select mailbox.address_hash, :now from "
                        + MAILBOX + " mailbox on conflict do nothing")
                .param("hash", new Token(token).hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return state(token);
    }

    public StopState resume(String token) {
        jdbc.sql("delete from reminder_stop where address_hash in " + MAILBOX)
                .param("hash", new Token(token).hash())
                .update();
        return state(token);
    }
}
