package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the reminders of the operators whose day it is. Each person is a transaction of its own, which takes the person's week
 * and leaves the e-mail in the outbox: a stop in the middle, or another server at the same time, leaves nobody out and writes to
 * nobody twice. An operator's day is closed once everybody was written to; until then the next run goes on.
 */
@Component
public class ReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    private final SettingRows settings;
    private final Planning planning;
    private final ReminderWriting writing;
    private final TransactionTemplate transactions;
    private final Clock clock;

    private record Work(List<OpsnId> due, List<Operator> operators, List<Recipient> recipients) {}

    ReminderJob(
            SettingRows settings,
            Planning planning,
            ReminderWriting writing,
            TransactionTemplate transactions,
            Clock clock) {
        this.settings = settings;
        this.planning = planning;
        this.writing = writing;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "${barometre.reminder.cron}", zone = "Europe/Paris")
    public void writeWhatIsDue() {
        LocalDate today = LocalDate.now(clock);
        SystemWork.run(() -> {
            Work work = Objects.requireNonNull(transactions.execute(status -> look(today)));
            long failures = work.recipients().stream()
                    .filter(recipient -> !wrote(recipient, work.operators(), today))
                    .count();
            if (failures == 0 && !work.due().isEmpty()) {
                transactions.executeWithoutResult(status -> settings.finish(work.due(), today));
            }
        });
    }

    /** A person's communes of other operators come along: the week has one e-mail. */
    private Work look(LocalDate today) {
        List<OpsnId> due = settings.due(today);
        if (due.isEmpty()) {
            return new Work(due, List.of(), List.of());
        }
        List<Operator> operators = settings.active();
        return new Work(
                due,
                operators,
                planning.plan(operators, today).recipients().stream()
                        .filter(recipient -> recipient.isOfOneOf(due))
                        .toList());
    }

    private boolean wrote(Recipient recipient, List<Operator> operators, LocalDate today) {
        try {
            writing.write(recipient, operators, today);
            return true;
        } catch (RuntimeException failure) {
            LOG.error("The reminder of person {} could not be written", recipient.person(), failure);
            return false;
        }
    }
}
