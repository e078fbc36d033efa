package fr.gouv.barometre.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.mail.internal.ReturnJob;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.Report;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestReturns;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** E-mails leave over a real SMTP server, and what comes back is read from a real IMAP server. */
@PortalTest
class ReturnedEmailsTest {

    private static final EmailAddress SECRETARY = new EmailAddress("Mairie@dax.example.fr");

    @Autowired
    Outbox outbox;

    @Autowired
    ReturnJob job;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transactions;

    private TestMailbox.Letter letter;

    @BeforeEach
    void oneEmailWasSent() throws Exception {
        data.clean();
        mailbox.deliver();
        TestReturns.empty();
        SystemWork.call(() -> transactions.execute(status -> outbox.post(new Email(SECRETARY, "Rappel", "Bonjour"))));
        letter = mailbox.deliver().getFirst();
    }

    @AfterEach
    void leave() {
        clock.reset();
    }

    private String state() {
        return data.owner().sql("""
                        select case when returned_at is null then 'sent' else 'returned' end
                            || case when exists (select from returned_address a where a.address_hash = address_hash(recipient))
                                    then ', address' else '' end
                        from outbox_email""").query(String.class).single();
    }

    private void receive(Report report) throws Exception {
        TestReturns.receive(report.message());
        job.readWhatCameBack();
    }

    @Test
    void eachEmailLeavesUnderItsOwnSenderAndIsFromThePortal() {
        assertThat(letter.from()).isEqualTo("portail@example.org");
        assertThat(letter.envelopeSender()).matches("<retours\\+[0-9a-f-]{36}@example\\.org>");
        SystemWork.call(() -> transactions.execute(status -> outbox.post(new Email(SECRETARY, "Rappel", "Bonjour"))));
        assertThat(mailbox.deliver().getFirst().envelopeSender()).isNotEqualTo(letter.envelopeSender());
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, 'returned, address'",
        "failed, 5.7.1, returned",
        "failed, 4.2.2, sent",
        "delayed, 5.1.1, sent"
    })
    void onlyAFailureForGoodCounts(String action, String status, String expected) throws Exception {
        receive(Report.of(letter).says(action, status));
        assertThat(state()).isEqualTo(expected);
        assertThat(TestReturns.states()).containsExactly("read");
    }

    @ParameterizedTest
    @CsvSource({
        "'', mairie@dax.example.fr, 'returned, address'",
        "'', <MAIRIE@DAX.EXAMPLE.FR>, 'returned, address'",
        "mairie@dax.example.fr, boite@hebergeur.example.fr, 'returned, address'",
        "'', boite@hebergeur.example.fr, sent",
        "autre@dax.example.fr, autre@dax.example.fr, sent",
        "'', '', sent"
    })
    void onlyItsOwnRecipientCounts(String original, String last, String expected) throws Exception {
        receive(Report.of(letter).about(original, last));
        assertThat(state()).isEqualTo(expected);
    }

    @Test
    void onlyTheSenderUnderWhichItLeftCounts() throws Exception {
        String sender = String.valueOf(letter.envelopeSender());
        String token = sender.substring(sender.indexOf('+') + 1, sender.indexOf('@'));
        for (String forged : new String[] {
            TestReturns.ADDRESS,
            sender.replace(token, UUID.randomUUID().toString()),
            sender.replace(token, letter.id().replaceAll("[<>]|@.*", "")),
            sender.replace("example.org", "example.net"),
            sender.replace("retours", "autres"),
            sender.replace(token, token.substring(0, 35)),
            sender.replace(token, "%"),
            ""
        }) {
            receive(Report.of(letter).to(forged));
        }
        assertThat(state()).isEqualTo("sent");
        receive(Report.of(letter).to(sender.toUpperCase(java.util.Locale.ROOT)));
        assertThat(state()).isEqualTo("returned, address");
    }

    @Test
    void whatIsNoReportIsSetAsideAndTheNextOneIsReadAllTheSame() throws Exception {
        String report = Report.of(letter).message();
        List<String> others = List.of(
                "From: a@b.fr\r\nSubject: Re\r\n\r\nMerci\r\n",
                "\r\n",
                report.replace("report-type=delivery-status", "report-type=feedback-report"),
                report.replace("report-type=delivery-status;", ""),
                report.replace("multipart/report", "multipart/mixed"),
                report.replace("boundary=\"limit\"", "boundary=\"other\""),
                report.replace("message/delivery-status", "text/plain"),
                report.substring(0, report.indexOf("--limit")),
                report.substring(0, report.indexOf("--limit")) + "\u0000\u00ff\u0000",
                report.replace("--limit--", "\r\n".repeat(600_000) + "--limit--"));
        for (String other : others) {
            TestReturns.receive(other);
        }
        job.readWhatCameBack();
        assertThat(TestReturns.states())
                .as("left for a person to look at")
                .hasSize(others.size())
                .containsOnly("set aside");
        assertThat(state()).isEqualTo("sent");
        TestReturns.receive("From: a@b.fr\r\n\r\n");
        receive(Report.of(letter));
        assertThat(TestReturns.states()).endsWith("set aside", "read");
        assertThat(state()).isEqualTo("returned, address");
    }

    @Test
    void aReportOfManyRecipientsIsReadUpToALimit() throws Exception {
        String others = "Final-Recipient: rfc822; autre@dax.example.fr\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n";
        String message = Report.of(letter).message();
        int own = message.indexOf("Final-Recipient");
        TestReturns.receive(message.substring(0, own) + others.repeat(1_000) + message.substring(own));
        job.readWhatCameBack();
        assertThat(state()).isEqualTo("sent");
        TestReturns.receive(message.substring(0, own) + others.repeat(3) + message.substring(own));
        job.readWhatCameBack();
        assertThat(state()).isEqualTo("returned, address");
    }

    @Test
    void twiceTheSameIsNotedOnce() throws Exception {
        receive(Report.of(letter));
        String noted = noted();
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        receive(Report.of(letter).says("failed", "5.7.1"));
        assertThat(noted()).isEqualTo(noted);
    }

    private String noted() {
        return data.owner()
                .sql(
                        "select concat(returned_at, last_error, (select string_agg(a.returned_at::text, ' ') from returned_address a))"
                                + " from outbox_email")
                .query(String.class)
                .single();
    }

    @Test
    void severalServersAtOnceNoteItOnce() throws Exception {
        for (int i = 0; i < 10; i++) {
            TestReturns.receive(Report.of(letter).message());
        }
        try (ExecutorService servers = Executors.newFixedThreadPool(3)) {
            servers.invokeAll(IntStream.range(0, 3)
                            .mapToObj(server -> Executors.callable(job::readWhatCameBack))
                            .toList())
                    .forEach(done -> assertThat(done).succeedsWithin(Duration.ofSeconds(30)));
        }
        assertThat(state()).isEqualTo("returned, address");
        assertThat(TestReturns.states()).hasSize(10).containsOnly("read");
    }

    @Test
    void whatCouldNotBeNotedIsReadAgain() throws Exception {
        data.owner().sql("""
                        create function no_return() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
                        create trigger no_return before insert on returned_address for each row execute function no_return()
                        """).update();
        try {
            receive(Report.of(letter));
            assertThat(TestReturns.states()).containsExactly("unread");
        } finally {
            data.owner()
                    .sql("drop trigger no_return on returned_address; drop function no_return")
                    .update();
        }
        assertThat(state()).isEqualTo("sent");
        job.readWhatCameBack();
        assertThat(state()).isEqualTo("returned, address");
        assertThat(TestReturns.states()).containsExactly("read");
    }

    @Test
    void whatWasReadGoesAfterNinetyDays() throws Exception {
        receive(Report.of(letter));
        assertThat(TestReturns.states()).hasSize(1);
        // The server's own time dates what it receives
        clock.set(java.time.Instant.now().plus(Duration.ofDays(92)));
        TestReturns.receive("Subject: nouveau\r\n\r\n");
        job.readWhatCameBack();
        assertThat(TestReturns.states()).isEmpty();
    }

    @Test
    void anAddressIsForgottenAfterAYear() throws Exception {
        receive(Report.of(letter));
        clock.set(clock.instant().plus(Duration.ofDays(364)));
        job.forgetOld();
        assertThat(state()).isEqualTo("returned, address");
        clock.set(clock.instant().plus(Duration.ofDays(2)));
        job.forgetOld();
        assertThat(state()).isEqualTo("returned");
    }

    @Test
    void nothingIsTriedAgainOnceItCameBack() throws Exception {
        data.owner()
                .sql("update outbox_email set sent_at = null, next_attempt_at = created_at")
                .update();
        receive(Report.of(letter));
        assertThat(mailbox.deliver()).isEmpty();
    }
}
