package fr.gouv.barometre.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.ReminderScene;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** When, why and with which words an operator reminds: its managers say so. */
@PortalTest
class ReminderSettingTest {

    private static final LocalDate TUESDAY = TestClock.START;

    @Autowired
    ReminderService reminders;

    @Autowired
    ReminderScene reminding;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private OpsnId landes;

    @BeforeEach
    void twoMembersAnsweredNothing() {
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
    void aSettingHoldsFromTheNextDayAndOnlyForItsReasons() throws Exception {
        people.referentAt("mairie@dax.example.fr", "40088");
        SignIn.as(people.manager(landes));
        reminders.save(
                landes, new ReminderSetting(true, DayOfWeek.TUESDAY, Set.of(ReminderReason.CAMPAIGN), " À bientôt. "));
        assertThat(reminders.preview(landes, PreviewShown.RECIPIENTS, 0, 50).day())
                .isEqualTo(TUESDAY.plusDays(7));
        SignIn.out();
        assertThat(reminding.run()).as("the day of the change").isEmpty();
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(7))).hasSize(1);
        SignIn.as(people.manager(landes));
        reminders.save(landes, new ReminderSetting(true, DayOfWeek.TUESDAY, Set.of(ReminderReason.PLAN_STALLED), ""));
        SignIn.out();
        assertThat(reminding.recipientsOn(TUESDAY.plusDays(14))).isEmpty();
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
}
