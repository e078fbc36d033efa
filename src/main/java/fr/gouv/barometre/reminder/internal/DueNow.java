package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.reminder.ReminderSetting;
import fr.gouv.barometre.reminder.internal.Planning.Plan;
import fr.gouv.barometre.security.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The question of the weekly reminders, asked of one commune for today, as its manager may see it. */
@Component
public class DueNow {

    private final OpsnService operators;
    private final SettingRows settings;
    private final Planning planning;
    private final CurrentUser user;

    DueNow(OpsnService operators, SettingRows settings, Planning planning, CurrentUser user) {
        this.operators = operators;
        this.settings = settings;
        this.planning = planning;
        this.user = user;
    }

    /** Whether the operator's own reminders run or not: reasons and sentence are those that it chose. */
    @Transactional(readOnly = true)
    public Due of(OpsnId opsn, InseeCode commune, LocalDate today) {
        user.requireManaged(opsn);
        user.requireVisible(commune);
        ReminderSetting setting =
                settings.find(opsn).map(SettingRows.Kept::setting).orElse(ReminderSetting.NONE);
        Operator operator = new Operator(opsn, operators.get(opsn).shortName(), setting);
        Plan plan = planning.plan(List.of(operator), today);
        return new Due(
                operator,
                plan.recipients().stream()
                        .filter(one -> one.communes().stream()
                                .anyMatch(line -> line.insee().equals(commune)))
                        .toList(),
                plan.leftOut().stream()
                        .filter(one -> one.insee().equals(commune))
                        .toList());
    }
}
