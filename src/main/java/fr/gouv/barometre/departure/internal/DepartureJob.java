package fr.gouv.barometre.departure.internal;

import fr.gouv.barometre.departure.internal.DepartureRows.Ended;
import fr.gouv.barometre.opsn.MembershipsEnded;
import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the record of each membership that ended, one per transaction. A stop in the middle loses the one at work only; with
 * several servers each is written once.
 */
@Component
public class DepartureJob {

    private final DepartureRows rows;
    private final SituationThen situations;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DepartureJob(DepartureRows rows, SituationThen situations, PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.situations = situations;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Every hour: a portal that was down at midnight makes up for it. */
    @Scheduled(cron = "0 2 * * * *", zone = "Europe/Paris")
    public void writeAll() {
        boolean more = true;
        while (more) {
            more = SystemWork.call(() -> Objects.requireNonNull(transactions.execute(status -> writeNext())));
        }
    }

    /** An end set for today or a day gone by leaves nothing to wait for. */
    @TransactionalEventListener
    void onEnded(MembershipsEnded ended) {
        writeAll();
    }

    /** @return whether there was one */
    private boolean writeNext() {
        Optional<Ended> next = rows.next(LocalDate.now(clock));
        next.ifPresent(membership -> rows.add(membership, situations.of(membership), OffsetDateTime.now(clock)));
        return next.isPresent();
    }
}
