package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night, actions and documents deleted for longer than anyone may restore them go for good; the history of their changes stays. */
@Component
public class PlanPurge {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PlanPurge(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Running on several servers, or twice, does no harm. A day more than promised covers the hours of every time zone. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    public void removeLongDeleted() {
        SystemWork.run(() -> transactions.executeWithoutResult(status -> {
            remove("delete from plan_action where deleted_at < :limit");
            remove("delete from plan_document where deleted_at < :limit");
        }));
    }

    private void remove(String statement) {
        jdbc.sql(statement)
                .param(
                        "limit",
                        clock.instant()
                                .minus(Duration.ofDays(Deletion.DAYS_TO_RESTORE + 1))
                                .atOffset(ZoneOffset.UTC))
                .update();
    }
}
