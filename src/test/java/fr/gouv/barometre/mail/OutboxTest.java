package fr.gouv.barometre.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.mail.internal.MailDispatch;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** E-mails go out once, with the transaction that caused them, to a real mail server. */
@PortalTest
class OutboxTest {

    private static final EmailAddress SECRETARY = new EmailAddress("mairie@dax.example.fr");
    private static final Email EMAIL = new Email(SECRETARY, "Élu ou secrétaire ?", "Bonjour,\n\nÀ bientôt.\n");

    @Autowired
    Outbox outbox;

    @Autowired
    MailDispatch dispatch;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestData data;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void nothingWaits() {
        data.clean();
        mailbox.deliver();
    }

    @AfterEach
    void everythingWorks() {
        mailbox.works();
        clock.reset();
        SignIn.out();
    }

    private UUID post() {
        return SystemWork.call(() -> transactions.execute(status -> outbox.post(EMAIL)));
    }

    private String state() {
        return data.owner().sql("""
                        select attempts || ' ' || case when sent_at is not null then 'sent'
                            when next_attempt_at is null then 'given up' else 'waiting' end
                        from outbox_email
                        """).query(String.class).single();
    }

    @Test
    void anEmailArrivesOnceAsItWasWritten() {
        UUID id = post();
        assertThat(mailbox.deliver()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("mairie@dax.example.fr");
            assertThat(letter.from()).isEqualTo("portail@example.org");
            assertThat(letter.subject()).isEqualTo("Élu ou secrétaire ?");
            assertThat(letter.text()).isEqualTo("Bonjour,\n\nÀ bientôt.");
            assertThat(letter.id()).isEqualTo("<" + id + "@example.org>");
        });
        assertThat(mailbox.deliver()).isEmpty();
        assertThat(state()).isEqualTo("1 sent");
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        SystemWork.run(() -> transactions.executeWithoutResult(status -> {
            outbox.post(EMAIL);
            status.setRollbackOnly();
        }));
        assertThat(mailbox.deliver()).isEmpty();
        assertThatThrownBy(() -> outbox.post(EMAIL)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void severalServersSendEachOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            post();
        }
        try (ExecutorService servers = Executors.newFixedThreadPool(4)) {
            servers.invokeAll(IntStream.range(0, 4)
                    .mapToObj(server -> Executors.callable(dispatch::sendWhatIsDue))
                    .toList());
        }
        List<TestMailbox.Letter> arrived = mailbox.deliver();
        assertThat(arrived).hasSize(20);
        assertThat(arrived.stream().map(TestMailbox.Letter::id)).doesNotHaveDuplicates();
    }

    @Test
    void whileTheMailServerIsDownItIsTriedLessAndLessThenGivenUp() {
        mailbox.isDown();
        post();
        dispatch.sendWhatIsDue();
        dispatch.sendWhatIsDue();
        assertThat(state()).isEqualTo("1 waiting");
        for (Duration wait : List.of(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(8))) {
            clock.set(clock.instant().plus(wait));
            dispatch.sendWhatIsDue();
        }
        assertThat(state()).isEqualTo("6 given up");
        mailbox.works();
        assertThat(mailbox.deliver()).isEmpty();
    }

    @Test
    void itLeavesWhenTheMailServerIsBack() {
        mailbox.isDown();
        post();
        dispatch.sendWhatIsDue();
        mailbox.works();
        assertThat(mailbox.deliver()).isEmpty();
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(mailbox.deliver()).hasSize(1);
        assertThat(state()).isEqualTo("2 sent");
    }

    @Test
    void anAddressThatTheServerRefusesIsGivenUpAtOnce() throws Exception {
        try (RefusingMailServer server = new RefusingMailServer()) {
            mailbox.goesTo(server.port());
            post();
            dispatch.sendWhatIsDue();
        }
        assertThat(state()).isEqualTo("1 given up");
    }

    @Test
    void whatWasSentIsForgottenAfterNinetyDays() {
        post();
        mailbox.deliver();
        dispatch.forgetOld();
        assertThat(state()).isEqualTo("1 sent");
        clock.set(clock.instant().plus(Duration.ofDays(91)));
        dispatch.forgetOld();
        assertThat(data.owner()
                        .sql("select count(*) from outbox_email")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyReadsTheEmailsOfOthers() {
        post();
        for (SignIn.Person person : List.of(people.dinum(), people.referent("40088"))) {
            SignIn.as(person);
            assertThat(transactions.<Long>execute(status -> runtime.sql("select count(*) from outbox_email")
                            .query(Long.class)
                            .single()))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mairie",
                "mairie@dax",
                "mairie@dax.fr\r\nBcc: autre@dax.fr",
                "mairie@dax.fr\nautre@dax.fr",
                "mairie@dax.fr,autre@dax.fr",
                "Mairie <mairie@dax.fr>",
                "\"a b\"@dax.fr",
                "mairie@dax.fr\u0000",
                ".mairie@dax.fr",
                "mairie@-dax.fr"
            })
    void nothingButAPlainAddressIsOne(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mairie@dax.fr", " jean-paul.o_neil+dpo@sous-domaine.dax.gouv.fr "})
    void whatPeopleReallyHaveIsAnAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).isPresent();
    }

    @Test
    void aSubjectIsOneLine() {
        assertThatThrownBy(() -> new Email(SECRETARY, "Bonjour\r\nBcc: autre@dax.fr", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
