package fr.gouv.barometre.sharedaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** Each side of a shared action does its own part, and others learn nothing of it; the database alone holds that. */
@PortalTest
class SharedActionRightsTest extends SharedActionCase {

    @Test
    void nobodyElseSaysYesForACommune() {
        invite(MONT);
        SignIn.as(manager);
        assertThatThrownBy(() -> offers.join(MONT, dpo)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(people.reader(MONT.value()));
        assertThatThrownBy(() -> offers.join(MONT, dpo)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(dax);
        assertThatThrownBy(() -> offers.join(MONT, dpo)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> offers.join(DAX, dpo)).isInstanceOf(NotFoundException.class);
        SignIn.as(manager);
        assertThat(writes(
                        "update shared_participation set state = 'JOINED', decided_at = now(), decided_by_name = 'x'"))
                .isNull();
        assertThat(writes("""
                        insert into shared_participation (shared_action_id, opsn_id, insee, state, invited_at, invited_by_name,
                                                          decided_at, decided_by_name)
                        select id, opsn_id, '40088', 'JOINED', now(), 'x', now(), 'x' from shared_action
                        """)).isInstanceOf(DataAccessException.class);
        assertThat(participations()).containsOnly(entry(MONT, Participation.INVITED));
    }

    @Test
    void theDatabaseLetsAnOperatorFinishOnlyWhatACommuneLetItCarry() {
        invite(MONT);
        SignIn.as(mont);
        plans.accept(MONT, APPOINT_A_DPO);
        SignIn.as(manager);
        assertThatThrownBy(() -> carried.finish(MONT, APPOINT_A_DPO, "fait"))
                .isInstanceOfAny(RefusedException.class, DataAccessException.class);
        join(mont, MONT);
        SignIn.as(manager);
        assertThat(writes("update plan_action set status = 'DECLINED', reason = 'x' where action_code = 'A11'"))
                .isInstanceOf(DataAccessException.class);
        SignIn.as(mont);
        assertThat(planned(MONT).status()).isEqualTo(ActionStatus.ACCEPTED);
    }

    @Test
    void anotherOperatorAndOtherCommunesLearnNothing() {
        invite(MONT, DAX);
        join(dax, DAX);
        SignIn.as(people.manager(people.operator("Nord", LILLE.value())));
        assertThatThrownBy(() -> actions.list(opsn)).isInstanceOf(NotFoundException.class);
        assertThat(seen()).isZero();
        assertThat(transactions.<Integer>execute(status -> runtime.sql("select shared_participants(?)")
                        .param(dpo)
                        .query(Integer.class)
                        .single()))
                .isZero();
        SignIn.as(people.referent(AIRE.value()));
        assertThat(offers.of(AIRE)).isEmpty();
        assertThat(seen()).isZero();
        SignIn.as(mont);
        assertThat(offer(mont, MONT).participants()).isEqualTo(1);
        assertThat(transactions.<List<String>>execute(status -> runtime.sql("select insee from shared_participation")
                        .query(String.class)
                        .list()))
                .containsExactly(MONT.value());
        assertThatThrownBy(() -> actions.get(opsn, dpo)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofACommuneThatLeftTheParticipationEndsAndThePlanStays() {
        invite(MONT, DAX);
        join(mont, MONT);
        join(dax, DAX);
        data.owner()
                .sql("update opsn_membership set ends_on = current_date where insee = ?")
                .param(MONT.value())
                .update();
        assertThat(participations()).containsOnly(entry(DAX, Participation.JOINED));
        finish(MONT, DAX);
        SignIn.as(mont);
        assertThat(offers.of(MONT)).isEmpty();
        assertThat(planned(MONT).status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThat(offer(dax, DAX).participants()).isEqualTo(1);
    }

    @Test
    void aReaderOfTheOperatorSeesAndChangesNothing() {
        invite(MONT);
        SignIn.as(people.operatorReader(opsn));
        assertThat(actions.get(opsn, dpo).writable()).isFalse();
        assertThat(actions.list(opsn).actions()).hasSize(1);
        assertThatThrownBy(() -> actions.addStep(opsn, dpo, "x", null)).isInstanceOf(AccessDeniedException.class);
        assertThat(writes("update shared_action set title = 'x'")).isNull();
        assertThat(actions.get(opsn, dpo).sheet().title()).isEqualTo("DPO mutualisé");
    }
}
