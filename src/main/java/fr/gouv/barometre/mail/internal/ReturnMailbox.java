package fr.gouv.barometre.mail.internal;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.Properties;
import java.util.function.Function;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The mailbox of what comes back, over IMAP. A message is read once: it is then marked as read, like by a person. */
@Component
@EnableConfigurationProperties(ReturnSettings.class)
class ReturnMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnMailbox.class);

    private static final int MOST_PER_RUN = 200;

    /** A report with the e-mail that it returns takes some ten thousand. */
    private static final int LARGEST = 1_000_000;

    private static final Duration KEPT = Duration.ofDays(90);

    /** What is known of a message once it was looked at. */
    enum Reading {
        /** Needs nobody. */
        UNDERSTOOD,
        /** Something else than a report: for a person to look at. */
        SET_ASIDE,
        /** To be looked at again in the next run. */
        FAILED
    }

    private final ReturnSettings settings;
    private final Clock clock;

    ReturnMailbox(ReturnSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @param look at each whole message that is new, the oldest first */
    void read(Function<byte[], Reading> look) throws MessagingException {
        try (Store store = session().getStore()) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            // Closing removes what is marked as deleted
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                Message[] fresh = inbox.search(new FlagTerm(new Flags(Flag.SEEN), false));
                for (Message message : Arrays.copyOf(fresh, Math.min(fresh.length, MOST_PER_RUN))) {
                    read(message, look);
                }
                inbox.setFlags(inbox.search(old()), new Flags(Flag.DELETED), true);
            }
        }
    }

    private AndTerm old() {
        Date limit = Date.from(clock.instant().minus(KEPT));
        return new AndTerm(new FlagTerm(new Flags(Flag.SEEN), true), new ReceivedDateTerm(ComparisonTerm.LT, limit));
    }

    /** One that cannot be fetched does not keep the next ones from being read, as long as the server is there. */
    private static void read(Message message, Function<byte[], Reading> look) throws MessagingException {
        try {
            Reading reading = message.getSize() > LARGEST ? Reading.SET_ASIDE : look.apply(content(message));
            if (reading != Reading.FAILED) {
                message.setFlag(Flag.FLAGGED, reading == Reading.SET_ASIDE);
                message.setFlag(Flag.SEEN, true);
            }
        } catch (MessagingException | IOException failure) {
            if (!message.getFolder().isOpen()) {
                throw new MessagingException("The mailbox of returned e-mails was closed", failure);
            }
            LOG.warn("A returned e-mail could not be fetched: {}", failure.getMessage());
        }
    }

    private static byte[] content(Message message) throws MessagingException, IOException {
        try (InputStream whole = ((IMAPMessage) message).getMimeStream()) {
            return whole.readNBytes(LARGEST);
        }
    }

    private Session session() {
        String protocol = settings.tls() ? "imaps" : "imap";
        Properties properties = new Properties();
        properties.put("mail.store.protocol", protocol);
        properties.put("mail." + protocol + ".connectiontimeout", "5000");
        properties.put("mail." + protocol + ".timeout", "10000");
        properties.put("mail." + protocol + ".writetimeout", "10000");
        properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        // Fetching alone must not mark a message as read: a stop in the middle would lose it
        properties.put("mail." + protocol + ".peek", "true");
        return Session.getInstance(properties);
    }
}
