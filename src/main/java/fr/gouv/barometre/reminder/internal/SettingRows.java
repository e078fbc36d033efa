package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.reminder.ReminderPreview.Changed;
import fr.gouv.barometre.reminder.ReminderReason;
import fr.gouv.barometre.reminder.ReminderSetting;
import fr.gouv.barometre.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How operators want their members reminded, and on which days that is done already. */
@Component
public class SettingRows {

    /** @param sentToday whether today's e-mails are all written */
    public record Kept(ReminderSetting setting, Changed changed, boolean sentToday) {}

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    SettingRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    public Optional<Kept> find(OpsnId opsn) {
        return jdbc.sql("""
                        select s.*, exists (select from reminder_day d where d.opsn_id = s.opsn_id and d.day = :today) as sent_today
                        from reminder_setting s where s.opsn_id = :opsn""")
                .param("opsn", opsn.value())
                .param("today", LocalDate.now(clock))
                .query((row, index) -> new Kept(
                        setting(row),
                        new Changed(changedOn(row), row.getString("changed_by_name")),
                        row.getBoolean("sent_today")))
                .optional();
    }

    public void save(OpsnId opsn, ReminderSetting setting) {
        jdbc.sql("""
                        insert into reminder_setting (opsn_id, active, weekday, reasons, sentence, changed_at, changed_by_name)
                        values (:opsn, :active, :weekday, :reasons, :sentence, :now, :by)
                        on conflict (opsn_id) do update
                        set active = excluded.active, weekday = excluded.weekday, reasons = excluded.reasons,
                            sentence = excluded.sentence, changed_at = excluded.changed_at,
                            changed_by_name = excluded.changed_by_name""")
                .param("opsn", opsn.value())
                .param("active", setting.active())
                .param("weekday", setting.weekday().getValue())
                .param(
                        "reasons",
                        setting.reasons().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("sentence", setting.sentence())
                .param("now", OffsetDateTime.now(clock))
                .param("by", user.displayName())
                .update();
    }

    /** All operators that remind their members, whatever their day. */
    List<Operator> active() {
        return jdbc.sql("""
                        select s.*, o.short_name from reminder_setting s join opsn o on o.id = s.opsn_id
                        where s.active order by s.opsn_id""")
                .query((row, index) ->
                        new Operator(new OpsnId(row.getLong("opsn_id")), row.getString("short_name"), setting(row)))
                .list();
    }

    /** Those whose day it is and whose e-mails are not all written; a setting holds from the day after it was changed. */
    List<OpsnId> due(LocalDate today) {
        return jdbc.sql("""
                        select s.opsn_id from reminder_setting s
                        where s.active and s.weekday = extract(isodow from cast(:today as date))
                          and s.changed_at < :midnight
                          and not exists (select from reminder_day d where d.opsn_id = s.opsn_id and d.day = :today)
                        order by s.opsn_id""")
                .param("today", today)
                .param("midnight", today.atStartOfDay(Dates.ZONE).toOffsetDateTime())
                .query((row, index) -> new OpsnId(row.getLong("opsn_id")))
                .list();
    }

    void finish(List<OpsnId> operators, LocalDate today) {
        jdbc.sql("insert into reminder_day (opsn_id, day) select unnest(cast(:operators as bigint[])), :today"
                        + " on conflict do nothing")
                .param("operators", operators.stream().map(OpsnId::value).toArray(Long[]::new))
                .param("today", today)
                .update();
    }

    private static ReminderSetting setting(ResultSet row) throws SQLException {
        return new ReminderSetting(
                row.getBoolean("active"),
                DayOfWeek.of(row.getInt("weekday")),
                Arrays.stream((String[]) row.getArray("reasons").getArray())
                        .map(ReminderReason::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("sentence"));
    }

    private static LocalDate changedOn(ResultSet row) throws SQLException {
        return LocalDate.ofInstant(
                row.getObject("changed_at", OffsetDateTime.class).toInstant(), Dates.ZONE);
    }
}
