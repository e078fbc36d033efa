package fr.gouv.barometre.outreach.internal;

import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night, what was noted of communes that left their operator a year ago goes: notes may speak of people. */
@Component
public class CallPurge {

    private static final int KEPT_YEARS = 1;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CallPurge(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Running on several servers, or twice, does no harm. */
    @Scheduled(cron = "0 25 4 * * *", zone = "Europe/Paris")
    public void removeOfFormerMembers() {
        SystemWork.run(() -> transactions.executeWithoutResult(status -> List.of("""
                        delete from member_call k
                        where not exists (select from opsn_membership m
                                          where m.opsn_id = k.opsn_id and m.insee = k.insee
                                            and (m.ends_on is null or m.ends_on > :limit))
                        """, """
                        delete from member_reminder k
                        where not exists (select from opsn_membership m
                                          where m.opsn_id = k.opsn_id and m.insee = k.insee
                                            and (m.ends_on is null or m.ends_on > :limit))
                        """)
                .forEach(sql -> jdbc.sql(sql)
                        .param("limit", LocalDate.now(clock).minusYears(KEPT_YEARS))
                        .update())));
    }
}
