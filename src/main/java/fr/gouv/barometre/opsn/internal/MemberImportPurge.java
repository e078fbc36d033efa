package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.opsn.MemberImportService;
import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of members hold whatever a file held: every hour, those that may no longer be applied go. */
@Component
public class MemberImportPurge {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MemberImportPurge(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Running on several servers, or twice, does no harm. */
    @Scheduled(cron = "0 15 * * * *", zone = "Europe/Paris")
    public void removeExpired() {
        SystemWork.run(() -> transactions.executeWithoutResult(status -> jdbc.sql("delete from member_import"
                        + " where created_at <= :limit and (asked_at is null or applied_at is not null)")
                .param("limit", clock.instant().minus(MemberImportService.KEPT).atOffset(ZoneOffset.UTC))
                .update()));
    }
}
