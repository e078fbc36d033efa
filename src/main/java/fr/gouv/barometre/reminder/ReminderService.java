package fr.gouv.barometre.reminder;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.Email;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.reminder.ReminderPreview.Sample;
import fr.gouv.barometre.reminder.internal.LogQueries;
import fr.gouv.barometre.reminder.internal.Operator;
import fr.gouv.barometre.reminder.internal.Planning;
import fr.gouv.barometre.reminder.internal.Planning.Plan;
import fr.gouv.barometre.reminder.internal.Recipient;
import fr.gouv.barometre.reminder.internal.ReminderMail;
import fr.gouv.barometre.reminder.internal.ReminderRows;
import fr.gouv.barometre.reminder.internal.SettingRows;
import fr.gouv.barometre.reminder.internal.SettingRows.Kept;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator's reminders: how, to whom next time, and to whom before. Readers see them; managers choose. */
@Service
@PreAuthorize(Access.OPSN)
@Transactional(readOnly = true)
public class ReminderService {

    /** After that hour the portal writes nothing more that day. */
    private static final LocalTime LAST_RUN = LocalTime.of(17, 50);

    /** In a preview there is no link yet. */
    private static final String NO_TOKEN = "lien-personnel";

    private final OpsnService operators;
    private final SettingRows settings;
    private final Planning planning;
    private final ReminderMail mail;
    private final LogQueries log;
    private final ReminderRows rows;
    private final CurrentUser user;
    private final Clock clock;

    ReminderService(
            OpsnService operators,
            SettingRows settings,
            Planning planning,
            ReminderMail mail,
            LogQueries log,
            ReminderRows rows,
            CurrentUser user,
            Clock clock) {
        this.operators = operators;
        this.settings = settings;
        this.planning = planning;
        this.mail = mail;
        this.log = log;
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /** The next sending as things stand today, and the setting that it follows from. */
    public ReminderPreview preview(OpsnId opsn, PreviewShown shown, int offset, int limit) {
        OpsnDetails details = operators.get(opsn);
        @Nullable Kept kept = settings.find(opsn).orElse(null);
        ReminderSetting setting = kept == null ? ReminderSetting.NONE : kept.setting();
        LocalDate day = nextDay(setting, kept);
        Operator operator = new Operator(opsn, details.shortName(), setting);
        Plan plan = planning.plan(List.of(operator), day);
        boolean recipients = shown == PreviewShown.RECIPIENTS;
        return new ReminderPreview(
                details,
                setting,
                kept == null ? null : kept.changed(),
                day,
                plan.recipients().size(),
                plan.leftOut().size(),
                plan.quiet(),
                recipients
                        ? plan.recipients().stream()
                                .skip(offset)
                                .limit(limit)
                                .map(one -> new Reminded(one.name(), one.communes()))
                                .toList()
                        : List.of(),
                recipients
                        ? List.of()
                        : plan.leftOut().stream().skip(offset).limit(limit).toList(),
                sample(plan, operator),
                user.manages(opsn));
    }

    /** Today counts until the last run of a day that was not changed today and is not done. */
    private LocalDate nextDay(ReminderSetting setting, @Nullable Kept kept) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        boolean over = kept == null
                || kept.sentToday()
                || !kept.changed().day().isBefore(today)
                || now.toLocalTime().isAfter(LAST_RUN);
        return over
                ? today.with(TemporalAdjusters.next(setting.weekday()))
                : today.with(TemporalAdjusters.nextOrSame(setting.weekday()));
    }

    private @Nullable Sample sample(Plan plan, Operator operator) {
        if (plan.recipients().isEmpty()) {
            return null;
        }
        Recipient first = plan.recipients().getFirst();
        Email email = mail.write(first, List.of(operator), NO_TOKEN);
        return new Sample(first.name(), email.subject(), email.body());
    }

    /**
     * Holds from the next day on, so that there is time to look at the preview.
     *
     * @throws RefusedException when the sentence is too long, the day is none to work on, or no reason is left
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void save(OpsnId opsn, ReminderSetting setting) {
        user.requireManaged(opsn);
        settings.save(opsn, setting.checked());
    }

    /** What was sent to référents of today's members in the last twelve months. */
    public ReminderLog log(OpsnId opsn, LogFilter filter, int offset, int limit) {
        OpsnDetails details = operators.get(opsn);
        LogQueries.Count count = log.count(opsn, filter);
        return new ReminderLog(
                details, count.total(), count.matching(), log.page(opsn, filter, offset, limit), user.manages(opsn));
    }

    /** Takes back that the address of an e-mail that came back is not written to. Doing it twice changes nothing. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void writeAgain(OpsnId opsn, UUID email) {
        user.requireManaged(opsn);
        rows.writeAgain(opsn, email);
    }
}
