package fr.gouv.barometre.contact.internal;

import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night, the contacts of communes that left their operator a year ago go. */
@Component
public class ContactPurge {

    private static final int KEPT_YEARS = 1;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ContactPurge(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Running on several servers, or twice, does no harm. */
    @Scheduled(cron = "0 20 4 * * *", zone = "Europe/Paris")
    public void removeOfFormerMembers() {
        SystemWork.run(() -> transactions.executeWithoutResult(status -> jdbc.sql("""
                        delete from contact k
                        where not exists (select from opsn_membership m
                                          where m.opsn_id = k.opsn_id and m.insee = k.insee
                                            and (m.ends_on is null or m.ends_on > :limit))
                        """)
                .param("limit", LocalDate.now(clock).minusYears(KEPT_YEARS))
                .update()));
    }
}
