package fr.gouv.barometre.mail.internal;

import fr.gouv.barometre.mail.internal.ReturnMailbox.Reading;
import fr.gouv.barometre.security.SystemWork;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what came back, one message per transaction. A message is marked as read after its transaction: a stop in between, or
 * another server at the same time, reads it again and finds it noted.
 */
@Component
public class ReturnJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnJob.class);

    /** Then a mailbox is tried again: it may have been full, or its owner's server wrong. */
    private static final int YEARS_OF_AN_ADDRESS = 1;

    private final ReturnSettings settings;
    private final ReturnMailbox mailbox;
    private final ReturnedEmails returned;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReturnJob(
            ReturnSettings settings,
            ReturnMailbox mailbox,
            ReturnedEmails returned,
            TransactionTemplate transactions,
            Clock clock) {
        this.settings = settings;
        this.mailbox = mailbox;
        this.returned = returned;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "${barometre.returns.cron}", zone = "Europe/Paris")
    public void readWhatCameBack() {
        if (settings.isRead()) {
            try {
                mailbox.read(this::look);
            } catch (MessagingException failure) {
                LOG.warn("The mailbox of returned e-mails cannot be read: {}", failure.getMessage());
            }
        }
    }

    private Reading look(byte[] message) {
        Optional<DeliveryReport> report = DeliveryReport.read(message);
        if (report.isEmpty()) {
            return Reading.SET_ASIDE;
        }
        try {
            SystemWork.run(() -> transactions.executeWithoutResult(status -> returned.note(report.get())));
            return Reading.UNDERSTOOD;
        } catch (RuntimeException failure) {
            LOG.error("A returned e-mail could not be noted", failure);
            return Reading.FAILED;
        }
    }

    @Scheduled(cron = "0 55 3 * * *", zone = "Europe/Paris")
    public void forgetOld() {
        SystemWork.run(() -> transactions.executeWithoutResult(status ->
                returned.forgetAddressesBefore(OffsetDateTime.now(clock).minusYears(YEARS_OF_AN_ADDRESS))));
    }
}
