package fr.gouv.barometre.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.mail.internal.MailDispatch;
import fr.gouv.barometre.reminder.LeftOut.Why;
import fr.gouv.barometre.reminder.LogFilter.State;
import fr.gouv.barometre.reminder.internal.ReminderJob;
import fr.gouv.barometre.reminder.internal.ReminderPurge;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.ReminderScene;
import fr.gouv.barometre.testing.Report;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import fr.gouv.barometre.testing.TestReturns;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator reads of the reminders that it sent, of those that came back above all. */
@PortalTest
class ReminderLogTest {

    private static final LocalDate TUESDAY = TestClock.START;

    @Autowired
    ReminderJob job;

    @Autowired
    ReminderPurge purge;

    @Autowired
    ReminderService reminders;

    @Autowired
    ReminderScene reminding;

    @Autowired
    MailDispatch dispatch;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    private OpsnId landes;

    @BeforeEach
    void twoMembersAnsweredNothing() throws Exception {
        TestReturns.empty();
        landes = reminding.operator("40001", "40088");
        scene.campaign(2026, "OPEN", "40001", "40088");
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
        mailbox.works();
    }

    @Test
    void theLogSaysWhatBecameOfEachEmail() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        SignIn.Person manager = people.manager(landes);
        job.writeWhatIsDue();
        assertThat(states(manager)).containsExactly(State.WAITING);
        mailbox.isDown();
        dispatch.sendWhatIsDue();
        assertThat(states(manager)).as("tried again later").containsExactly(State.WAITING);
        mailbox.works();
        clock.set(clock.instant().plusSeconds(3600));
        dispatch.sendWhatIsDue();
        assertThat(states(manager)).containsExactly(State.SENT);
        SignIn.as(manager);
        assertThat(reminders
                        .log(landes, new LogFilter("dax", State.SENT), 0, 50)
                        .matching())
                .isEqualTo(1);
        assertThat(reminders
                        .log(landes, new LogFilter("secrétaire", null), 0, 50)
                        .matching())
                .isEqualTo(1);
        assertThat(reminders.log(landes, new LogFilter("aire-sur", null), 0, 50).matching())
                .isZero();
        assertThat(reminders.log(landes, new LogFilter("", State.FAILED), 0, 50).matching())
                .isZero();
        SignIn.out();
        clock.set(TUESDAY.plusYears(2));
        purge.forgetOld();
        assertThat(states(manager)).isEmpty();
    }

    @Test
    void whatComesBackIsInTheLogAndStopsRemindersUntilTheAddressChanges() throws Exception {
        SignIn.Person secretary = people.referentAt("mairie@dax.example.fr", "40088");
        people.referentAt("dgs@dax.example.fr", "40088");
        SignIn.Person manager = people.manager(landes);
        TestMailbox.Letter letter = reminding.run().stream()
                .filter(one -> one.to().startsWith("mairie"))
                .findFirst()
                .orElseThrow();
        clock.set(TUESDAY.plusDays(1));
        mailbox.comesBack(letter);
        assertThat(states(manager)).containsExactlyInAnyOrder(State.RETURNED, State.SENT);
        SignIn.as(manager);
        assertThat(reminders
                        .log(landes, new LogFilter("", State.RETURNED), 0, 50)
                        .sent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.problem()).isEqualTo(Problem.ADDRESS));
        clock.set(TUESDAY.plusDays(7));
        assertThat(reminders.preview(landes, PreviewShown.LEFT_OUT, 0, 50).leftOut())
                .filteredOn(one -> one.why() == Why.RETURNED)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.commune()).isEqualTo("Dax");
                    assertThat(one.since()).isEqualTo(TUESDAY.plusDays(1));
                });
        SignIn.out();
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(7))).containsExactly("dgs@dax.example.fr");
        data.owner()
                .sql("update person set email = 'accueil@dax.example.fr' where id = ?")
                .param(secretary.personId().value())
                .update();
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(14)))
                .containsExactlyInAnyOrder("accueil@dax.example.fr", "dgs@dax.example.fr");
    }

    @Test
    void aMessageThatIsRefusedDoesNotStopReminders() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        SignIn.Person manager = people.manager(landes);
        mailbox.comesBack(Report.of(reminding.run().getFirst()).says("failed", "5.7.1"));
        assertThat(states(manager)).containsExactly(State.RETURNED);
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(7))).containsExactly("mairie@dax.example.fr");
    }

    @Test
    void aManagerWhoVerifiedTheAddressHasItWrittenToAgain() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        mailbox.comesBack(reminding.run().getFirst());
        OpsnId nord = people.operator("Nord Numérique", "40088");
        SignIn.as(people.manager(nord));
        reminders.writeAgain(nord, theEmail());
        SignIn.as(people.manager(landes));
        assertThat(reminders.log(landes, LogFilter.ALL, 0, 50).sent())
                .as("only who sent it says so")
                .extracting(SentReminder::stopped)
                .containsExactly(true);
        reminders.writeAgain(landes, theEmail());
        assertThat(reminders.log(landes, LogFilter.ALL, 0, 50).sent())
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.state()).as("it came back all the same").isEqualTo(State.RETURNED);
                    assertThat(sent.stopped()).isFalse();
                });
        SignIn.as(people.operatorReader(landes));
        assertThatThrownBy(() -> reminders.writeAgain(landes, theEmail())).isInstanceOf(AccessDeniedException.class);
        SignIn.out();
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(7))).containsExactly("mairie@dax.example.fr");
    }

    private UUID theEmail() {
        return data.owner()
                .sql("select email_id from reminder")
                .query(UUID.class)
                .single();
    }

    private List<State> states(SignIn.Person manager) throws Exception {
        return SignIn.as(
                manager,
                () -> reminders.log(landes, LogFilter.ALL, 0, 50).sent().stream()
                        .map(SentReminder::state)
                        .toList());
    }

    @Test
    void theDatabaseLetsOnlyManagersOfTheCommuneTakeAnAddressBack() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        data.returned("mairie@dax.example.fr");
        OpsnId nord = people.operator("Nord Numérique", "59350");
        for (SignIn.Person person : List.of(
                people.manager(nord), people.dinum(), people.operatorReader(landes), people.referent("40088"))) {
            assertThat(takenBackBy(person)).isZero();
        }
        assertThat(takenBackBy(people.manager(landes))).isEqualTo(1);
    }

    private int takenBackBy(SignIn.Person person) throws Exception {
        return SignIn.as(
                person,
                () -> transactions.execute(
                        status -> runtime.sql("delete from returned_address").update()));
    }

    @Test
    void theDatabaseTellsAnotherOperatorNothing() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        mailbox.comesBack(reminding.run().getFirst());
        OpsnId nord = people.operator("Nord Numérique", "59350");
        assertThat(rowsSeenBy(people.manager(nord))).containsOnly(0);
        assertThat(rowsSeenBy(people.dinum())).containsOnly(0);
        assertThat(rowsSeenBy(people.referent("40088")))
                .as("that an address of its own team does not work")
                .containsExactly(0, 0, 0, 0, 1, 0);
        assertThat(rowsSeenBy(people.manager(landes))).as("never the links").containsExactly(1, 1, 1, 1, 1, 0);
    }

    private List<Integer> rowsSeenBy(SignIn.Person person) throws Exception {
        return SignIn.as(
                person,
                () -> transactions.execute(status -> List.of(
                                "reminder_setting",
                                "reminder_day",
                                "reminder",
                                "reminder_line",
                                "returned_address",
                                "reminder_link")
                        .stream()
                        .map(table -> runtime.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single())
                        .toList()));
    }
}
