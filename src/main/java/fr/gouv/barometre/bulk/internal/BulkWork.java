package fr.gouv.barometre.bulk.internal;

import fr.gouv.barometre.bulk.BulkHandler;
import fr.gouv.barometre.bulk.BulkService;
import fr.gouv.barometre.bulk.ItemOutcome;
import fr.gouv.barometre.bulk.ItemOutcome.Result;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.OnBehalf;
import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through the jobs that were started. The rows of a few communes are held by the transaction that does the work for
 * them and notes it as done: a portal that is killed leaves them undone, and two servers never do one twice.
 */
@Component
public class BulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);

    /** Most of a transaction's time goes into what is the same for one commune and for many. */
    private static final int AT_ONCE = 25;

    private static final int MOST_ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** Long enough to tell who did what; what was done stays in the feature's own rows. */
    private static final Duration HISTORY = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final BulkItems items;
    private final Map<String, BulkHandler> handlers = new HashMap<>();
    private final Clock clock;

    BulkWork(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            BulkItems items,
            List<BulkHandler> handlers,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.items = items;
        this.clock = clock;
        handlers.forEach(handler -> this.handlers.put(handler.kind(), handler));
    }

    @Scheduled(cron = "${barometre.bulk.cron}", zone = "Europe/Paris")
    public void workOff() {
        Optional<Job> job = next();
        while (job.isPresent() && work(job.get())) {
            job = next();
        }
    }

    @Scheduled(cron = "0 25 * * * *", zone = "Europe/Paris")
    public void forgetOld() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        SystemWork.run(() -> transactions.executeWithoutResult(status -> jdbc.sql("""
                        delete from bulk_job
                        where started_at is null and prepared_at <= :tried or started_at <= :history
                        """)
                .param("tried", now.minus(BulkService.KEPT))
                .param("history", now.minus(HISTORY))
                .update()));
    }

    /** The oldest job with a commune that is due and that no other server holds. */
    private Optional<Job> next() {
        return SystemWork.call(() -> transactions.execute(status -> jdbc.sql("""
                        select j.id, j.kind, j.opsn_id, j.details::text as details, j.person_id, j.person_name
                        from bulk_item i
                        join bulk_job j on j.id = i.job_id
                        where i.outcome is null and j.started_at is not null
                          and (i.next_attempt_at is null or i.next_attempt_at <= :now)
                        order by j.started_at, j.id
                        limit 1
                        for update of i skip locked
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(Job.class)
                .optional()));
    }

    /** @return whether anything was noted; otherwise another server has it, or the database is in trouble */
    private boolean work(Job job) {
        BulkHandler handler = handlers.get(job.kind());
        if (handler == null) {
            refuse(job);
            return true;
        }
        boolean worked = false;
        AtomicInteger atOnce = new AtomicInteger(AT_ONCE);
        while (OnBehalf.call(job.person(), job.personName(), () -> some(job, handler, atOnce))) {
            worked = true;
        }
        return worked;
    }

    /** @return whether there were any */
    private boolean some(Job job, BulkHandler handler, AtomicInteger atOnce) {
        List<InseeCode> claimed = new ArrayList<>();
        try {
            transactions.executeWithoutResult(status -> {
                claimed.addAll(items.claim(job.opsn(), job.id(), atOnce.get()));
                if (!claimed.isEmpty()) {
                    items.close(job.id(), handler.apply(job.opsn(), job.details(), claimed));
                }
            });
        } catch (NotFoundException | AccessDeniedException | RefusedException refused) {
            settle(job, claimed, atOnce, () -> items.close(job.id(), refused(claimed)));
        } catch (RuntimeException failure) {
            LOG.warn("Communes {} of the job {} ({}) failed", claimed, job.id(), job.kind(), failure);
            settle(job, claimed, atOnce, () -> items.failed(job.id(), claimed.getFirst(), MOST_ATTEMPTS, PAUSE));
        }
        return !claimed.isEmpty();
    }

    /** One commune must not stop the others: they are tried alone from here on, until one of them shows what is wrong. */
    private void settle(Job job, List<InseeCode> claimed, AtomicInteger atOnce, Runnable alone) {
        if (claimed.isEmpty()) {
            refuse(job);
        } else if (claimed.size() == 1) {
            asPortal(alone);
        } else {
            atOnce.set(1);
        }
    }

    private static Map<InseeCode, ItemOutcome> refused(List<InseeCode> communes) {
        return communes.stream()
                .collect(Collectors.toMap(Function.identity(), commune -> new ItemOutcome(Result.REFUSED, null)));
    }

    /** Who asked no longer manages the operator: nothing more is done for them. */
    private void refuse(Job job) {
        asPortal(() -> items.closeAll(job.id(), new ItemOutcome(Result.REFUSED, null)));
    }

    private void asPortal(Runnable noted) {
        SystemWork.run(() -> transactions.executeWithoutResult(status -> noted.run()));
    }

    /** A job that has work left. */
    record Job(UUID id, String kind, long opsnId, String details, UUID personId, String personName) {

        OpsnId opsn() {
            return new OpsnId(opsnId);
        }

        PersonId person() {
            return new PersonId(personId);
        }
    }
}
