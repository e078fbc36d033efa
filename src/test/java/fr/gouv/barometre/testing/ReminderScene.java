package fr.gouv.barometre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.reminder.internal.ReminderJob;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Operators that remind their members, and what arrives in the mailboxes. */
@Component
public class ReminderScene {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/rappels/arret/(\\S+)");

    private final ReminderJob job;
    private final TestData data;
    private final TestPeople people;
    private final TestMailbox mailbox;
    private final TestClock clock;

    ReminderScene(ReminderJob job, TestData data, TestPeople people, TestMailbox mailbox, TestClock clock) {
        this.job = job;
        this.data = data;
        this.people = people;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** From an empty database: an operator whose day is Tuesday. */
    public OpsnId operator(String... members) {
        data.clean();
        data.owner().sql("delete from reminder_stop").update();
        mailbox.deliver();
        OpsnId opsn = people.operator("Landes Mutualisation", members);
        remind(opsn, DayOfWeek.TUESDAY);
        return opsn;
    }

    /** For every reason there is. */
    public void remind(OpsnId opsn, DayOfWeek weekday) {
        data.owner().sql("""
                        insert into reminder_setting (opsn_id, active, weekday, reasons, sentence, changed_at, changed_by_name)
                        values (?, true, ?, '{CAMPAIGN,OBLIGATION_LATE,PLAN_STALLED}', '', timestamptz '2026-11-02 09:00+00', 'OPSN')
                        """).params(opsn.value(), weekday.getValue()).update();
    }

    /** What is written and arrives now. */
    public List<TestMailbox.Letter> run() {
        job.writeWhatIsDue();
        return mailbox.deliver();
    }

    public List<String> recipientsOn(LocalDate day) {
        clock.set(day);
        return run().stream().map(TestMailbox.Letter::to).toList();
    }

    /** Of the link that stops reminders without a login. */
    public static String token(TestMailbox.Letter letter) {
        Matcher link = LINK.matcher(letter.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
