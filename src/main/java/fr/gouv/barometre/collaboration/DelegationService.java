package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.collaboration.internal.DelegationRows;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Blocks that a commune lets an operator answer, as long as it is its member and does not take them back. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class DelegationService {

    private final DelegationRows rows;
    private final OpsnService operators;
    private final Questionnaires questionnaires;
    private final CurrentUser user;
    private final Clock clock;

    DelegationService(
            DelegationRows rows, OpsnService operators, Questionnaires questionnaires, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.operators = operators;
        this.questionnaires = questionnaires;
        this.user = user;
        this.clock = clock;
    }

    public Delegations of(InseeCode commune) {
        user.requireVisible(commune);
        return new Delegations(rows.inForce(commune), operators.operatorsOf(commune));
    }

    /** What members let the operator answer, so that it need not open each of them to know. */
    @PreAuthorize(Access.DINUM_OR_OPSN)
    public OperatorDelegations to(OpsnId operator) {
        return new OperatorDelegations(
                operators.get(operator),
                questionnaires.current().axes(),
                rows.inForce(operator),
                user.manages(operator));
    }

    /** @throws RefusedException without a block, to an operator that the commune does not belong to, or for days gone by */
    @PreAuthorize(Access.SUBMIT)
    @Transactional
    public void give(NewDelegation given) {
        user.requireSubmittable(given.commune());
        if (given.axes().isEmpty()
                || !questionnaires.current().axes().stream()
                        .map(Axis::code)
                        .toList()
                        .containsAll(given.axes())) {
            throw new RefusedException("collaboration.refused.blocks");
        }
        if (operators.operatorsOf(given.commune()).stream()
                .noneMatch(operator -> operator.id().equals(given.opsn()))) {
            throw new RefusedException("collaboration.refused.not-member");
        }
        LocalDate lastDay = given.lastDay();
        if (lastDay != null && lastDay.isBefore(LocalDate.now(clock))) {
            throw new RefusedException("collaboration.refused.past");
        }
        given.axes().forEach(axis -> rows.give(given, axis));
    }

    /** At once; done twice, nothing more happens. */
    @PreAuthorize(Access.SUBMIT)
    @Transactional
    public void revoke(InseeCode commune, long delegation) {
        user.requireSubmittable(commune);
        rows.revoke(commune, delegation);
    }
}
