package fr.gouv.barometre.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.reminder.internal.ReminderJob;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Dax and Aire answered nothing. Their operator chose the Thursdays; its manager does not want to wait. */
@PortalTest
class RemindNowTest {

    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode AIRE = new InseeCode("40001");
    private static final String MAIRIE = "mairie@dax.example.fr";

    @Autowired
    RemindNowService now;

    @Autowired
    ReminderJob job;

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
    private SignIn.Person manager;
    private CampaignId campaign;

    @BeforeEach
    void twoMembersAnsweredNothing() {
        data.clean();
        data.owner().sql("delete from reminder_stop").update();
        mailbox.deliver();
        landes = people.operator("Landes Mutualisation", "40001", "40088");
        campaign = scene.campaign(2026, "OPEN", "40001", "40088");
        data.owner().sql("""
                        insert into reminder_setting (opsn_id, active, weekday, reasons, sentence, changed_at, changed_by_name)
                        values (?, true, 4, '{CAMPAIGN}', '', timestamptz '2026-11-02 09:00+00', 'OPSN')
                        """).param(landes.value()).update();
        manager = people.manager(landes);
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
        data.owner().sql("delete from reminder_stop").update();
    }

    private String refusal() {
        try {
            return "written to " + now.remind(landes, DAX);
        } catch (RefusedException refused) {
            return refused.translationKey() + Stream.of(refused.parameters()).toList();
        }
    }

    @Test
    void theEmailOfTheWeekLeavesNowAndIsTheOnlyOne() {
        people.referentAt(MAIRIE, "40088", "40001");
        assertThat(now.remind(landes, DAX)).hasSize(1);
        assertThat(mailbox.deliver()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(MAIRIE);
            assertThat(letter.text())
                    .as("grouped, with its reasons and the link that stops them")
                    .contains("Dax", "Aire-sur-l'Adour", "Le questionnaire n’est pas commencé.", "/rappels/arret/");
        });
        assertThat(refusal()).contains("reminder.refused.left-out", "A déjà son courriel de la semaine");
        assertThatThrownBy(() -> now.remind(landes, AIRE)).isInstanceOf(RefusedException.class);
        clock.set(TestClock.START.plusDays(2));
        job.writeWhatIsDue();
        assertThat(mailbox.deliver()).as("the operator's day of the same week").isEmpty();
        clock.set(TestClock.START.plusDays(9));
        job.writeWhatIsDue();
        assertThat(mailbox.deliver()).as("the week after").hasSize(1);
    }

    @Test
    void afterAChangeNothingLeavesForFourteenDaysAndTheManagerReadsWhy() {
        people.referentAt(MAIRIE, "40088");
        scene.choose(campaign, DAX, "GOU-01", "non");
        data.owner()
                .sql("update response set changed_at = timestamptz '2026-11-20 12:00+00'")
                .update();
        assertThat(refusal())
                .contains("reminder.refused.left-out", "Quelque chose a changé le 20\u00a0novembre\u00a02026");
        assertThat(mailbox.deliver()).isEmpty();
        clock.set(TestClock.START.plusDays(11));
        assertThat(now.remind(landes, DAX)).hasSize(1);
    }

    @Test
    void nobodyIsWrittenToWhoIsNotThereOrWantsNone() {
        assertThat(refusal()).contains("reminder.refused.left-out", "La commune n’a pas de référent");
        people.referentAt(MAIRIE, "40088");
        data.owner()
                .sql("insert into reminder_stop (address_hash, stopped_at) values (address_hash(?), now())")
                .param(MAIRIE)
                .update();
        assertThat(refusal()).contains("reminder.refused.left-out", "Ne veut plus recevoir de rappels");
        scene.submitted(campaign, "40088", 40);
        assertThat(refusal()).startsWith("reminder.refused.nothing");
        assertThat(mailbox.deliver()).isEmpty();
    }

    @Test
    void onlyItsManagersRemindItsMembers() {
        people.referentAt(MAIRIE, "40088");
        SignIn.as(people.operatorReader(landes));
        assertThatThrownBy(() -> now.remind(landes, DAX)).isInstanceOf(AccessDeniedException.class);
        OpsnId nord = people.operator("Nord Numérique", "59350");
        SignIn.as(people.manager(nord));
        assertThatThrownBy(() -> now.remind(landes, DAX)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> now.remind(nord, DAX)).isInstanceOf(NotFoundException.class);
        assertThat(mailbox.deliver()).isEmpty();
    }

    @Test
    void twoManagersAtTheSameMomentSendOne() throws Exception {
        people.referentAt(MAIRIE, "40088");
        Callable<String> press = () -> SignIn.as(manager, this::refusal);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(List.of(press, press))) {
                done.get();
            }
        }
        assertThat(mailbox.deliver()).hasSize(1);
    }
}
