package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which actions of the plan are looked at. */
enum PlanFilter {
    ALL("toutes"),
    MINE("mes-actions"),
    LATE("obligations-en-retard"),
    SOON("bientot"),
    BLOCKED("bloquees");

    /** How far ahead a due date counts as near, in days. */
    private static final int SOON_DAYS = 30;

    private final String inAddress;

    PlanFilter(String inAddress) {
        this.inAddress = inAddress;
    }

    String inAddress() {
        return inAddress;
    }

    List<PlanActionDetails> of(PlanOverview overview) {
        return overview.plan().actions().stream()
                .filter(action -> keeps(overview, action))
                .toList();
    }

    /** Why there is nothing to see, and what would change that. */
    String whenEmpty(PlanOverview overview) {
        return this == MINE ? text("plan.filter.MINE.empty", overview.reader()) : text("plan.list.empty");
    }

    private boolean keeps(PlanOverview overview, PlanActionDetails action) {
        return switch (this) {
            case ALL -> true;
            case MINE -> overview.concernsReader(action);
            case LATE -> action.status().open() && overview.settlesLate(action.code());
            case SOON -> action.status().open() && isNear(action.dueOn(), overview.today());
            case BLOCKED -> action.status() == ActionStatus.BLOCKED;
        };
    }

    /** What is overdue is near too. */
    private static boolean isNear(@Nullable LocalDate due, LocalDate today) {
        return due != null && !due.isAfter(today.plusDays(SOON_DAYS));
    }
}
