package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.actionplan.internal.PlanChanges;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the actions of a plan cost, and who pays. Read with the plan itself. Every method refuses with a sentence what makes
 * no sense, and a change of a line that a colleague changed or removed since it was read; nothing is then written.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.ANSWER)
public class PlanMoneyService {

    private final PlanChanges changes;

    PlanMoneyService(PlanChanges changes) {
        this.changes = changes;
    }

    /** @param ref of the line to replace; null adds one */
    @Transactional
    public void saveBudgetLine(InseeCode commune, String actionCode, @Nullable LineRef ref, BudgetLine line) {
        changes.change(commune, actionCode, (action, decision) -> action.saveBudgetLine(ref, line));
    }

    @Transactional
    public void removeBudgetLine(InseeCode commune, String actionCode, LineRef ref) {
        changes.change(commune, actionCode, (action, decision) -> action.removeBudgetLine(ref));
    }

    /** @param ref of the funder to replace; null adds one */
    @Transactional
    public void saveFunder(InseeCode commune, String actionCode, @Nullable LineRef ref, Funder funder) {
        changes.change(commune, actionCode, (action, decision) -> action.saveFunder(ref, funder));
    }

    @Transactional
    public void removeFunder(InseeCode commune, String actionCode, LineRef ref) {
        changes.change(commune, actionCode, (action, decision) -> action.removeFunder(ref));
    }
}
