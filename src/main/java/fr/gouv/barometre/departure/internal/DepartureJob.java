package fr.gouv.barometre.departure.internal;

import fr.gouv.barometre.departure.internal.DepartureRows.Ended;
import fr.gouv.barometre.opsn.MembershipsEnded;
import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(DepartureJob.class);

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
        SystemWork.run(() -> {
            long last = 0;
            do {
                last = writeAfter(last);
            } while (last > 0);
        });
    }

    /** An end set for today or a day gone by leaves nothing to wait for. */
    @TransactionalEventListener
    void onEnded(MembershipsEnded ended) {
        writeAll();
    }

    /**
     * The record of the next membership in the order of their numbers. One that cannot be written waits for the next run, and
     * keeps none of the others waiting.
     *
     * @return number of that membership; 0 when there was none
     */
    private long writeAfter(long last) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<Ended> next = rows.next(LocalDate.now(clock), last);
            next.ifPresent(membership -> {
                try {
                    rows.add(membership, situations.of(membership), OffsetDateTime.now(clock));
                } catch (RuntimeException failure) {
                    status.setRollbackOnly();
                    LOG.error("The record of membership {} is not written", membership.id(), failure);
                }
            });
            return next.map(Ended::id).orElse(0L);
        }));
    }
}
