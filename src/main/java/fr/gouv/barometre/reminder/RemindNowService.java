package fr.gouv.barometre.reminder;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.reminder.internal.Due;
import fr.gouv.barometre.reminder.internal.DueNow;
import fr.gouv.barometre.reminder.internal.Recipient;
import fr.gouv.barometre.reminder.internal.ReminderWriting;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.SystemWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** A member reminded at once, by the rules of the weekly reminders: their e-mail of the week leaves today, or none does. */
@Service
@PreAuthorize(Access.OPSN_MANAGER)
public class RemindNowService {

    private final DueNow due;
    private final ReminderWriting writing;
    private final Clock clock;

    RemindNowService(DueNow due, ReminderWriting writing, Clock clock) {
        this.due = due;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * What is written is the portal's own work, in a transaction for each person.
     *
     * @return names of those to whom an e-mail leaves
     * @throws RefusedException that says why nobody is written to
     */
    public List<String> remind(OpsnId opsn, InseeCode commune) {
        LocalDate today = LocalDate.now(clock);
        Due found = due.of(opsn, commune, today);
        if (found.recipients().isEmpty()) {
            throw found.leftOut().isEmpty()
                    ? new RefusedException("reminder.refused.nothing")
                    : new RefusedException("reminder.refused.left-out", why(found.leftOut()));
        }
        List<String> written = found.recipients().stream()
                .filter(one -> SystemWork.call(() -> writing.write(one, List.of(found.operator()), today)))
                .map(Recipient::name)
                .toList();
        if (written.isEmpty()) {
            throw new RefusedException("reminder.refused.meanwhile");
        }
        return written;
    }

    private static String why(List<LeftOut> leftOut) {
        return leftOut.stream().map(RemindNowService::why).collect(Collectors.joining(" "));
    }

    private static String why(LeftOut one) {
        String why = Sentences.say("reminder.why." + one.why(), one.since() == null ? "" : Dates.day(one.since()));
        return one.person() == null
                ? Sentences.say("reminder.refused.why", why)
                : Sentences.say("reminder.refused.why.of", one.person(), why);
    }
}
