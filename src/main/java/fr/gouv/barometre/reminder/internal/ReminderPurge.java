package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night, what was sent more than a year ago goes, its stop link with it; that a mailbox wants no reminder stays. */
@Component
public class ReminderPurge {

    private static final int KEPT_YEARS = 1;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReminderPurge(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Running on several servers, or twice, does no harm. */
    @Scheduled(cron = "0 35 4 * * *", zone = "Europe/Paris")
    public void forgetOld() {
        SystemWork.run(() -> transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from reminder where written_at < :limit")
                    .param("limit", OffsetDateTime.now(clock).minusYears(KEPT_YEARS))
                    .update();
            jdbc.sql("delete from reminder_day where day < :limit")
                    .param("limit", LocalDate.now(clock).minusYears(KEPT_YEARS))
                    .update();
        }));
    }
}
