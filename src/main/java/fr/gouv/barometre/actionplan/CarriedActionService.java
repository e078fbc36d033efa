package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.actionplan.internal.PlanChanges;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one thing that an operator does in the plan of a commune: note as done what the commune let it carry. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.OPSN_MANAGER)
public class CarriedActionService {

    private final PlanChanges changes;
    private final CurrentUser user;

    CarriedActionService(PlanChanges changes, CurrentUser user) {
        this.changes = changes;
        this.user = user;
    }

    /**
     * Nothing when the commune has settled, declined or deleted the action itself. That the commune consented, the database
     * holds.
     *
     * @param evidence what shows that it is done, in words
     * @throws fr.gouv.barometre.common.RefusedException when the commune did not consent, or changed the action at that moment
     */
    @Transactional
    public void finish(InseeCode commune, String actionCode, String evidence) {
        user.requireVisible(commune);
        changes.finishCarried(commune, actionCode, evidence);
    }
}
