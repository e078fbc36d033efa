package fr.gouv.barometre.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.mail.internal.MailDispatch;
import fr.gouv.barometre.reminder.LeftOut.Why;
import fr.gouv.barometre.reminder.LogFilter.State;
import fr.gouv.barometre.reminder.internal.ReminderJob;
import fr.gouv.barometre.reminder.internal.ReminderPurge;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.Report;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import fr.gouv.barometre.testing.TestReturns;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tuesday 24 November, the operator's day: the campaign ends in 24 days, and Dax and Aire answered nothing. */
@PortalTest
class ReminderJobTest {

    private static final LocalDate TUESDAY = TestClock.START;
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/rappels/arret/(\\S+)");

    @Autowired
    ReminderJob job;

    @Autowired
    ReminderPurge purge;

    @Autowired
    ReminderService reminders;

    @Autowired
    StopService stops;

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
    private CampaignId campaign;

    @BeforeEach
    void twoMembersAnsweredNothing() throws Exception {
        data.clean();
        TestReturns.empty();
        data.owner().sql("delete from reminder_stop").update();
        mailbox.deliver();
        landes = people.operator("Landes Mutualisation", "40001", "40088");
        campaign = scene.campaign(2026, "OPEN", "40001", "40088", "40192");
        remind(landes, DayOfWeek.TUESDAY);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
        mailbox.works();
    }

    private void remind(OpsnId opsn, DayOfWeek weekday) {
        data.owner().sql("""
                        insert into reminder_setting (opsn_id, active, weekday, reasons, sentence, changed_at, changed_by_name)
                        values (?, true, ?, '{CAMPAIGN,OBLIGATION_LATE,PLAN_STALLED}', '', timestamptz '2026-11-02 09:00+00', 'OPSN')
                        """).params(opsn.value(), weekday.getValue()).update();
    }

    private List<TestMailbox.Letter> run() {
        job.writeWhatIsDue();
        return mailbox.deliver();
    }

    private List<String> recipientsOn(LocalDate day) {
        clock.set(day);
        return run().stream().map(TestMailbox.Letter::to).toList();
    }

    private static String token(TestMailbox.Letter letter) {
        Matcher link = LINK.matcher(letter.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<Why> whyNot() throws Exception {
        return SignIn.as(
                people.manager(landes),
                () -> reminders.preview(landes, PreviewShown.LEFT_OUT, 0, 50).leftOut().stream()
                        .map(LeftOut::why)
                        .toList());
    }

    private void changed(String insee, LocalDate day) {
        scene.choose(campaign, new InseeCode(insee), "GOU-01", "non");
        data.owner()
                .sql("update response set changed_at = ? where insee = ?")
                .params(day.atTime(12, 0).atOffset(java.time.ZoneOffset.UTC), insee)
                .update();
    }

    @Test
    void onePersonGetsOneEmailForAllTheirCommunesWithItsReasons() {
        people.referentAt("secretaire@landes.example.fr", "40001", "40088");
        people.contributor("40088");
        assertThat(run()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("secretaire@landes.example.fr");
            assertThat(letter.subject()).isEqualTo("Baromètre numérique\u00a0: ce qui attend dans vos 2 communes");
            assertThat(letter.text())
                    .contains("Aire-sur-l'Adour (accompagnée par Landes Mutualisation)")
                    .contains("Dax (accompagnée par Landes Mutualisation)")
                    .contains(
                            "- Le questionnaire n’est pas commencé. Vous pouvez répondre jusqu’au 18\u00a0décembre\u00a02026.")
                    .contains("http://localhost:8080/communes/40088");
            assertThat(letter.unsubscribe()).isEqualTo("<http://localhost:8080/rappels/arret/" + token(letter) + ">");
        });
    }

    @Test
    void aWeekHasOneEmailAndTheNextOneAnother() {
        people.referentAt("mairie@dax.example.fr", "40088");
        assertThat(recipientsOn(TUESDAY.minusDays(1)))
                .as("Monday is not the day")
                .isEmpty();
        assertThat(recipientsOn(TUESDAY)).hasSize(1);
        assertThat(run()).as("the same day again").isEmpty();
        data.owner().sql("delete from reminder_day").update();
        assertThat(run()).as("even when the day was not noted as done").isEmpty();
        data.owner().sql("update reminder_setting set weekday = 4").update();
        assertThat(recipientsOn(TUESDAY.plusDays(2)))
                .as("another day of the week")
                .isEmpty();
        data.owner().sql("update reminder_setting set weekday = 2").update();
        assertThat(recipientsOn(TUESDAY.plusDays(7))).containsExactly("mairie@dax.example.fr");
    }

    @Test
    void twoOperatorsShareTheEmailOfTheWeek() throws Exception {
        OpsnId nord = people.operator("Nord Numérique", "40192", "40088");
        remind(nord, DayOfWeek.THURSDAY);
        people.referentAt("secretaire@landes.example.fr", "40088", "40192");
        assertThat(run())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Dax (accompagnée par Landes Mutualisation, Nord Numérique)")
                        .contains("Mont-de-Marsan (accompagnée par Nord Numérique)")
                        .containsOnlyOnce("Dax ("));
        assertThat(recipientsOn(TUESDAY.plusDays(2))).isEmpty();
        SignIn.as(people.manager(landes));
        assertThat(reminders.log(landes, LogFilter.ALL, 0, 50).toString())
                .contains("Dax")
                .doesNotContain("Mont-de-Marsan");
        SignIn.as(people.manager(nord));
        assertThat(reminders.log(nord, LogFilter.ALL, 0, 50).sent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.lines()).hasSize(2));
    }

    @Test
    void theMembersOfAnotherOperatorWaitForItsOwnDay() {
        remind(people.operator("Nord Numérique", "40192"), DayOfWeek.THURSDAY);
        people.referentAt("mairie@dax.example.fr", "40088");
        people.referentAt("mairie@mont.example.fr", "40192");
        assertThat(recipientsOn(TUESDAY)).containsExactly("mairie@dax.example.fr");
        assertThat(recipientsOn(TUESDAY.plusDays(2))).containsExactly("mairie@mont.example.fr");
    }

    @Test
    void oneMailboxOfTwoAccountsIsWrittenToOnce() {
        people.referentAt("mairie@dax.example.fr", "40088");
        people.referentAt("Mairie@dax.example.fr", "40088", "40001");
        assertThat(run())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Dax", "Aire"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 0", "2026-11-10, 0", "2026-11-09, 1"})
    void aCommuneThatChangedIsLeftInPeaceForTwoWeeks(LocalDate changed, int emails) throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        changed("40088", changed);
        data.owner().sql("update campaign set closes_on = date '2026-12-01'").update();
        assertThat(run()).hasSize(emails);
    }

    @Test
    void theOtherCommunesOfThatPersonAreStillRemindedOf() {
        people.referentAt("secretaire@landes.example.fr", "40001", "40088");
        changed("40088", TUESDAY.minusDays(3));
        data.owner().sql("update campaign set closes_on = date '2026-12-01'").update();
        assertThat(run())
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains("Aire-sur-l'Adour").doesNotContain("Dax"));
    }

    @Test
    void whoIsLeftOutIsSaidWithWhy() throws Exception {
        assertThat(whyNot()).containsExactly(Why.NO_REFERENT, Why.NO_REFERENT);
        SignIn.Person secretary = people.referent("40088");
        people.referentAt("mairie@aire.example.fr", "40001");
        assertThat(whyNot()).containsExactly(Why.NO_ADDRESS);
        data.owner()
                .sql("update person set email = 'mairie@dax.example.fr' where id = ?")
                .param(secretary.personId().value())
                .update();
        assertThat(whyNot()).as("référent for less than two weeks").containsExactly(Why.NEW_REFERENT);
        stops.stop(token(run().getFirst()));
        assertThat(whyNot()).containsExactly(Why.STOPPED, Why.NEW_REFERENT);
        data.owner().sql("delete from reminder_stop").update();
        clock.set(TUESDAY.minusDays(1));
        assertThat(whyNot()).containsExactly(Why.ALREADY_WRITTEN, Why.NEW_REFERENT);
        changed("40088", TUESDAY.minusDays(1));
        data.owner()
                .sql("update access_grant set granted_at = timestamptz '2026-01-05 09:00+00'")
                .update();
        data.owner().sql("update campaign set closes_on = date '2026-12-01'").update();
        assertThat(whyNot()).containsExactly(Why.ALREADY_WRITTEN, Why.RECENT_CHANGE);
    }

    @Test
    void thePreviewIsWhatIsSent() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        SignIn.Person manager = people.manager(landes);
        clock.set(TUESDAY.minusDays(1));
        ReminderPreview preview = SignIn.as(manager, () -> reminders.preview(landes, PreviewShown.RECIPIENTS, 0, 50));
        assertThat(preview.day()).isEqualTo(TUESDAY);
        assertThat(preview.recipients()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Secrétaire de mairie");
            assertThat(one.communes()).extracting(CommuneReminder::commune).containsExactly("Dax");
        });
        assertThat(preview.leftOutCount()).isEqualTo(1);
        assertThat(preview.toString())
                .as("an operator knows names, not addresses")
                .doesNotContain("mairie@dax");
        clock.set(TUESDAY);
        assertThat(run()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo(preview.sample().subject());
            assertThat(letter.text()).isEqualTo(preview.sample().body().replace("lien-personnel", token(letter)));
        });
    }

    @Test
    void theLinkStopsRemindersWithoutALoginAndBringsThemBack() {
        people.referentAt("mairie@dax.example.fr", "40088");
        String token = token(run().getFirst());
        assertThat(token).hasSize(43);
        assertThat(stops.state(token)).isEqualTo(StopState.RECEIVING);
        assertThat(stops.stop(token)).isEqualTo(StopState.STOPPED);
        assertThat(stops.stop(token)).isEqualTo(StopState.STOPPED);
        assertThat(recipientsOn(TUESDAY.plusDays(7))).isEmpty();
        assertThat(stops.resume(token)).isEqualTo(StopState.RECEIVING);
        assertThat(recipientsOn(TUESDAY.plusDays(14))).hasSize(1);
        assertThat(stops.stop(token.substring(1) + "A")).isEqualTo(StopState.UNKNOWN);
        assertThat(data.owner()
                        .sql("select encode(token_hash, 'escape') from reminder_link")
                        .query(String.class)
                        .list())
                .as("who reads the table cannot make a link of it")
                .doesNotContain(token);
    }

    @Test
    void severalServersAtOnceWriteToEachPersonOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            people.referentAt("mairie" + i + "@dax.example.fr", "40088");
        }
        try (ExecutorService servers = Executors.newFixedThreadPool(4)) {
            servers.invokeAll(IntStream.range(0, 4)
                            .mapToObj(server -> Executors.callable(() -> {
                                job.writeWhatIsDue();
                                dispatch.sendWhatIsDue();
                            }))
                            .toList())
                    .forEach(done -> assertThat(done).succeedsWithin(java.time.Duration.ofSeconds(30)));
        }
        assertThat(mailbox.deliver().stream().map(TestMailbox.Letter::to))
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void aStopInTheMiddleLeavesNobodyOut() {
        for (int i = 0; i < 3; i++) {
            people.referentAt("mairie" + i + "@dax.example.fr", "40088");
        }
        run();
        // As after a stop between two people: the first has the e-mail, the day is not done
        data.owner()
                .sql(
                        "delete from reminder where email_id <> (select email_id from reminder order by written_at, email_id limit 1)")
                .update();
        data.owner().sql("delete from reminder_day").update();
        assertThat(run()).hasSize(2);
    }

    @Test
    void aPersonWhoCannotBeWrittenToHoldsUpNobody() {
        people.referentAt("premier@dax.example.fr", "40088");
        people.referentAt("second@dax.example.fr", "40088");
        data.owner().sql("""
                        create function no_first() returns trigger language plpgsql as $$
                        begin
                            if new.recipient like 'premier%' then raise exception 'disk full'; end if;
                            return new;
                        end $$;
                        create trigger no_first before insert on outbox_email for each row execute function no_first()
                        """).update();
        try {
            assertThat(run()).extracting(TestMailbox.Letter::to).containsExactly("second@dax.example.fr");
        } finally {
            data.owner()
                    .sql("drop trigger no_first on outbox_email; drop function no_first")
                    .update();
        }
        assertThat(run())
                .as("tried again")
                .extracting(TestMailbox.Letter::to)
                .containsExactly("premier@dax.example.fr");
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
        TestMailbox.Letter letter = run().stream()
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
        assertThat(recipientsOn(TUESDAY.plusDays(7))).containsExactly("dgs@dax.example.fr");
        data.owner()
                .sql("update person set email = 'accueil@dax.example.fr' where id = ?")
                .param(secretary.personId().value())
                .update();
        assertThat(recipientsOn(TUESDAY.plusDays(14)))
                .containsExactlyInAnyOrder("accueil@dax.example.fr", "dgs@dax.example.fr");
    }

    @Test
    void aManagerWhoVerifiedTheAddressHasItWrittenToAgain() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        mailbox.comesBack(run().getFirst());
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
        assertThat(recipientsOn(TUESDAY.plusDays(7))).containsExactly("mairie@dax.example.fr");
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

    private UUID theEmail() {
        return data.owner()
                .sql("select email_id from reminder")
                .query(UUID.class)
                .single();
    }

    @Test
    void aMessageThatIsRefusedDoesNotStopReminders() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        SignIn.Person manager = people.manager(landes);
        mailbox.comesBack(Report.of(run().getFirst()).says("failed", "5.7.1"));
        assertThat(states(manager)).containsExactly(State.RETURNED);
        assertThat(recipientsOn(TUESDAY.plusDays(7))).containsExactly("mairie@dax.example.fr");
    }

    private List<State> states(SignIn.Person manager) throws Exception {
        return SignIn.as(
                manager,
                () -> reminders.log(landes, LogFilter.ALL, 0, 50).sent().stream()
                        .map(SentReminder::state)
                        .toList());
    }

    @Test
    void aSettingHoldsFromTheNextDayAndOnlyForItsReasons() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        SignIn.as(people.manager(landes));
        reminders.save(
                landes, new ReminderSetting(true, DayOfWeek.TUESDAY, Set.of(ReminderReason.CAMPAIGN), " À bientôt. "));
        assertThat(reminders.preview(landes, PreviewShown.RECIPIENTS, 0, 50).day())
                .isEqualTo(TUESDAY.plusDays(7));
        SignIn.out();
        assertThat(run()).as("the day of the change").isEmpty();
        assertThat(recipientsOn(TUESDAY.plusDays(7))).hasSize(1);
        SignIn.as(people.manager(landes));
        reminders.save(landes, new ReminderSetting(true, DayOfWeek.TUESDAY, Set.of(ReminderReason.PLAN_STALLED), ""));
        SignIn.out();
        assertThat(recipientsOn(TUESDAY.plusDays(14))).isEmpty();
    }

    @Test
    void aSettingThatMakesNoSenseIsRefused() {
        SignIn.as(people.manager(landes));
        Set<ReminderReason> all = EnumSet.allOf(ReminderReason.class);
        refused("reminder.refused.sentence", new ReminderSetting(true, DayOfWeek.MONDAY, all, "x".repeat(301)));
        refused("reminder.refused.sentence", new ReminderSetting(true, DayOfWeek.MONDAY, all, "a\nb"));
        refused("reminder.refused.weekday", new ReminderSetting(true, DayOfWeek.SUNDAY, all, ""));
        refused("reminder.refused.reasons", new ReminderSetting(true, DayOfWeek.MONDAY, Set.of(), ""));
        SignIn.as(people.operatorReader(landes));
        assertThatThrownBy(() -> reminders.save(landes, ReminderSetting.NONE))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void refused(String key, ReminderSetting setting) {
        assertThatThrownBy(() -> reminders.save(landes, setting))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo(key));
    }

    @Test
    void theDatabaseTellsAnotherOperatorNothing() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        mailbox.comesBack(run().getFirst());
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
