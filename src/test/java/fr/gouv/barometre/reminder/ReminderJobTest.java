package fr.gouv.barometre.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.mail.internal.MailDispatch;
import fr.gouv.barometre.reminder.LeftOut.Why;
import fr.gouv.barometre.reminder.internal.ReminderJob;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.ReminderScene;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tuesday 24 November, the operator's day: the campaign ends in 24 days, and Dax and Aire answered nothing. */
@PortalTest
class ReminderJobTest {

    private static final LocalDate TUESDAY = TestClock.START;

    @Autowired
    ReminderJob job;

    @Autowired
    ReminderService reminders;

    @Autowired
    StopService stops;

    @Autowired
    MailDispatch dispatch;

    @Autowired
    ReminderScene reminding;

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

    private OpsnId landes;
    private CampaignId campaign;

    @BeforeEach
    void twoMembersAnsweredNothing() {
        landes = reminding.operator("40001", "40088");
        campaign = scene.campaign(2026, "OPEN", "40001", "40088", "40192");
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
        mailbox.works();
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
        assertThat(reminding.run()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("secretaire@landes.example.fr");
            assertThat(letter.subject()).isEqualTo("Baromètre numérique\u00a0: ce qui attend dans vos 2 communes");
            assertThat(letter.text())
                    .contains("Aire-sur-l'Adour (accompagnée par Landes Mutualisation)")
                    .contains("Dax (accompagnée par Landes Mutualisation)")
                    .contains(
                            "- Le questionnaire n’est pas commencé. Vous pouvez répondre jusqu’au 18\u00a0décembre\u00a02026.")
                    .contains("http://localhost:8080/communes/40088");
            assertThat(letter.unsubscribe())
                    .isEqualTo("<http://localhost:8080/rappels/arret/" + ReminderScene.token(letter) + ">");
        });
    }

    @Test
    void answersGivenForACommuneAreSaidToTheOneWhoHasToConfirmThem() {
        people.referentAt("secretaire@landes.example.fr", "40001", "40088");
        data.owner().sql("""
                        insert into declared_answer (campaign_id, opsn_id, insee, question, value, declared_at, declared_by_name)
                        select ?, ?, '40088', question, '{"t":"choice","v":"oui"}', now(), 'Responsable'
                        from unnest(array ['CYB-07', 'CYB-01']) as question
                        """).params(campaign.value(), landes.value()).update();
        assertThat(reminding.run())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .containsOnlyOnce("- 2 réponses données pour vous attendent votre confirmation"));
    }

    @Test
    void aWeekHasOneEmailAndTheNextOneAnother() {
        people.referentAt("mairie@dax.example.fr", "40088");
        assertThat(reminding.recipientsOn(TUESDAY.minusDays(1)))
                .as("Monday is not the day")
                .isEmpty();
        assertThat(reminding.recipientsOn(TUESDAY)).hasSize(1);
        assertThat(reminding.run()).as("the same day again").isEmpty();
        data.owner().sql("delete from reminder_day").update();
        assertThat(reminding.run())
                .as("even when the day was not noted as done")
                .isEmpty();
        data.owner().sql("update reminder_setting set weekday = 4").update();
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(2)))
                .as("another day of the week")
                .isEmpty();
        data.owner().sql("update reminder_setting set weekday = 2").update();
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(7))).containsExactly("mairie@dax.example.fr");
    }

    @Test
    void twoOperatorsShareTheEmailOfTheWeek() throws Exception {
        OpsnId nord = people.operator("Nord Numérique", "40192", "40088");
        reminding.remind(nord, DayOfWeek.THURSDAY);
        people.referentAt("secretaire@landes.example.fr", "40088", "40192");
        assertThat(reminding.run())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Dax (accompagnée par Landes Mutualisation, Nord Numérique)")
                        .contains("Mont-de-Marsan (accompagnée par Nord Numérique)")
                        .containsOnlyOnce("Dax ("));
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(2))).isEmpty();
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
        reminding.remind(people.operator("Nord Numérique", "40192"), DayOfWeek.THURSDAY);
        people.referentAt("mairie@dax.example.fr", "40088");
        people.referentAt("mairie@mont.example.fr", "40192");
        assertThat(reminding.recipientsOn(TUESDAY)).containsExactly("mairie@dax.example.fr");
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(2))).containsExactly("mairie@mont.example.fr");
    }

    @Test
    void oneMailboxOfTwoAccountsIsWrittenToOnce() {
        people.referentAt("mairie@dax.example.fr", "40088");
        people.referentAt("Mairie@dax.example.fr", "40088", "40001");
        assertThat(reminding.run())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Dax", "Aire"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 0", "2026-11-10, 0", "2026-11-09, 1"})
    void aCommuneThatChangedIsLeftInPeaceForTwoWeeks(LocalDate changed, int emails) throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        changed("40088", changed);
        data.owner().sql("update campaign set closes_on = date '2026-12-01'").update();
        assertThat(reminding.run()).hasSize(emails);
    }

    @Test
    void theOtherCommunesOfThatPersonAreStillRemindedOf() {
        people.referentAt("secretaire@landes.example.fr", "40001", "40088");
        changed("40088", TUESDAY.minusDays(3));
        data.owner().sql("update campaign set closes_on = date '2026-12-01'").update();
        assertThat(reminding.run())
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
        stops.stop(ReminderScene.token(reminding.run().getFirst()));
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
        assertThat(reminding.run()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo(preview.sample().subject());
            assertThat(letter.text())
                    .isEqualTo(preview.sample().body().replace("lien-personnel", ReminderScene.token(letter)));
        });
    }

    @Test
    void theLinkStopsRemindersWithoutALoginAndBringsThemBack() {
        people.referentAt("mairie@dax.example.fr", "40088");
        String token = ReminderScene.token(reminding.run().getFirst());
        assertThat(token).hasSize(43);
        assertThat(stops.state(token)).isEqualTo(StopState.RECEIVING);
        assertThat(stops.stop(token)).isEqualTo(StopState.STOPPED);
        assertThat(stops.stop(token)).isEqualTo(StopState.STOPPED);
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(7))).isEmpty();
        assertThat(stops.resume(token)).isEqualTo(StopState.RECEIVING);
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(14))).hasSize(1);
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
        reminding.run();
        // As after a stop between two people: the first has the e-mail, the day is not done
        data.owner()
                .sql(
                        "delete from reminder where email_id <> (select email_id from reminder order by written_at, email_id limit 1)")
                .update();
        data.owner().sql("delete from reminder_day").update();
        assertThat(reminding.run()).hasSize(2);
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
            assertThat(reminding.run()).extracting(TestMailbox.Letter::to).containsExactly("second@dax.example.fr");
        } finally {
            data.owner()
                    .sql("drop trigger no_first on outbox_email; drop function no_first")
                    .update();
        }
        assertThat(reminding.run())
                .as("tried again")
                .extracting(TestMailbox.Letter::to)
                .containsExactly("premier@dax.example.fr");
    }
}
