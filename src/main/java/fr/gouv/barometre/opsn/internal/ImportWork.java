package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.opsn.ImportRefusal;
import fr.gouv.barometre.opsn.MembershipsEnded;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.OnBehalf;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies the lists of members that were asked for, each in one transaction that holds its row: a portal that is killed has
 * applied nothing of it and does it after its restart, and two servers never apply one twice.
 */
@Component
public class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ImportStore store;
    private final MemberMatching matching;
    private final ImportApplication application;
    private final OpsnService operators;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportWork(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ImportStore store,
            MemberMatching matching,
            ImportApplication application,
            OpsnService operators,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.store = store;
        this.matching = matching;
        this.application = application;
        this.operators = operators;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** A list that was asked for. */
    record Asked(UUID id, long opsnId, UUID personId, String personName, String reason) {

        OpsnId opsn() {
            return new OpsnId(opsnId);
        }
    }

    @Scheduled(cron = "${barometre.member-import.cron}", zone = "Europe/Paris")
    public void workOff() {
        Optional<Asked> list = next();
        while (list.isPresent() && work(list.get())) {
            list = next();
        }
    }

    /** The one that waits longest and that no other server holds. */
    private Optional<Asked> next() {
        return SystemWork.call(() ->
                transactions.execute(status -> jdbc.sql("""
                        select id, opsn_id, asked_by as person_id, asked_by_name as person_name, reason
                        from member_import
                        where asked_at is not null and applied_at is null
                        order by asked_at, id
                        limit 1
                        for update skip locked
                        """).query(Asked.class).optional()));
    }

    /** @return false when another server has it, or the database is in trouble */
    private boolean work(Asked list) {
        try {
            return OnBehalf.call(
                    new PersonId(list.personId()),
                    list.personName(),
                    () -> Boolean.TRUE.equals(transactions.execute(status -> claimAndApply(list))));
        } catch (DataIntegrityViolationException attachedMeanwhile) {
            return refuse(list, ImportRefusal.CHANGED);
        } catch (NotFoundException | AccessDeniedException refused) {
            return refuse(list, ImportRefusal.NO_RIGHT);
        } catch (RuntimeException failure) {
            LOG.warn("The list of members {} could not be applied", list.id(), failure);
            return refuse(list, ImportRefusal.FAILED);
        }
    }

    private boolean claimAndApply(Asked list) {
        boolean dinum = user.roles().contains(Role.DINUM);
        if (!dinum) {
            user.requireManaged(list.opsn());
        }
        if (!store.claim(list.id())) {
            return false;
        }
        store.lock(list.opsn());
        if (!dinum) {
            store.holdToManager(list.id());
        }
        if (matching.judge(list.id()) > 0) {
            store.refuse(list.id(), ImportRefusal.CHANGED);
            return true;
        }
        String operator = operators.get(list.opsn()).name();
        application.apply(list.opsn(), operator, list.id(), list.reason(), user, clock.instant());
        events.publishEvent(new MembershipsEnded());
        return true;
    }

    private boolean refuse(Asked list, ImportRefusal refusal) {
        SystemWork.run(() -> transactions.executeWithoutResult(status -> store.refuse(list.id(), refusal)));
        return true;
    }
}
