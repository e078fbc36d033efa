package fr.gouv.barometre.sharedaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Members are invited to a shared action, tried first; an invitation that nobody answered can be taken back. */
@PortalTest
class SharedInvitationTest extends SharedActionCase {

    @Test
    void theTrialTellsOfEachCommuneWhatWouldBecomeOfIt() {
        assertThat(verdicts(MONT, LILLE))
                .containsOnly(entry(MONT, InvitationVerdict.INVITED), entry(LILLE, InvitationVerdict.NOT_MEMBER));
        SignIn.as(mont);
        plans.accept(MONT, APPOINT_A_DPO);
        SignIn.as(dax);
        plans.alreadyDone(DAX, APPOINT_A_DPO, "Désigné en 2024");
        assertThat(verdicts(MONT, DAX))
                .containsOnly(
                        entry(MONT, InvitationVerdict.INVITED_WITH_PLAN), entry(DAX, InvitationVerdict.ALREADY_DONE));
        assertThat(invite(MONT, DAX, AIRE).toInvite()).isEqualTo(2);
        assertThat(verdicts(MONT)).containsOnly(entry(MONT, InvitationVerdict.ALREADY_THERE));
        assertThat(participations().keySet()).containsExactlyInAnyOrder(MONT, AIRE);
        clock.set(LocalDate.of(2026, 12, 16));
        assertThat(verdicts(DAX, AIRE)).containsEntry(AIRE, InvitationVerdict.ALREADY_THERE);
        SignIn.as(dax);
        plans.start(DAX, APPOINT_A_DPO);
        assertThat(verdicts(DAX)).containsOnly(entry(DAX, InvitationVerdict.CLOSED));
    }

    @Test
    void anInvitationTakenBackIsGoneForTheCommuneAndRememberedByTheOperator() {
        invite(MONT, DAX);
        SignIn.as(manager);
        actions.takeBack(opsn, dpo, MONT);

        assertThat(participations()).containsOnly(entry(DAX, Participation.INVITED));
        assertThat(takenBack()).containsExactly(tuple("Mont-de-Marsan", TestClock.START, manager.displayName()));
        assertThatThrownBy(() -> actions.takeBack(opsn, dpo, MONT)).isInstanceOf(RefusedException.class);
        SignIn.as(mont);
        assertThat(offers.of(MONT)).isEmpty();
        assertThat(seen()).isZero();
        assertThatThrownBy(() -> offers.join(MONT, dpo)).isInstanceOf(NotFoundException.class);

        assertThat(invite(MONT).toInvite()).isEqualTo(1);
        join(mont, MONT);
        assertThat(participations()).containsEntry(MONT, Participation.JOINED);
        assertThat(takenBack()).hasSize(1);
    }

    private List<Tuple> takenBack() {
        SignIn.as(manager);
        return actions.get(opsn, dpo).takenBack().stream()
                .map(one -> tuple(one.commune(), one.on(), one.by()))
                .toList();
    }

    @Test
    void whatACommuneAnsweredIsNotTakenBack() {
        invite(MONT, DAX);
        join(mont, MONT);
        SignIn.as(dax);
        offers.decline(DAX, dpo, null);
        SignIn.as(manager);
        assertThatThrownBy(() -> actions.takeBack(opsn, dpo, MONT)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> actions.takeBack(opsn, dpo, DAX)).isInstanceOf(RefusedException.class);
        assertThat(writes("delete from shared_participation")).isNull();
        assertThat(participations())
                .containsOnly(entry(MONT, Participation.JOINED), entry(DAX, Participation.DECLINED));
    }

    @Test
    void nobodyElseTakesAnInvitationBack() {
        invite(MONT);
        for (SignIn.Person other : List.of(mont, people.operatorReader(opsn), people.dinum())) {
            SignIn.as(other);
            assertThatThrownBy(() -> actions.takeBack(opsn, dpo, MONT)).isInstanceOf(AccessDeniedException.class);
            assertThat(writes("delete from shared_participation")).isNull();
        }
        SignIn.as(people.manager(people.operator("Nord", LILLE.value())));
        assertThatThrownBy(() -> actions.takeBack(opsn, dpo, MONT)).isInstanceOf(NotFoundException.class);
        assertThat(writes("delete from shared_participation")).isNull();
        assertThat(participations()).containsOnly(entry(MONT, Participation.INVITED));
    }

    @Test
    void anActionWhoseInvitationsWereAllTakenBackIsKeptWithThem() {
        invite(MONT);
        actions.takeBack(opsn, dpo, MONT);
        assertThat(actions.get(opsn, dpo).deletable()).isFalse();
        assertThatThrownBy(() -> actions.delete(opsn, dpo)).isInstanceOf(RefusedException.class);
        data.owner()
                .sql("update opsn_membership set ends_on = current_date where insee = ?")
                .param(MONT.value())
                .update();
        assertThat(takenBack()).as("of a commune that left, nothing").isEmpty();
    }

    @Test
    void whatItSettlesStaysOnceCommunesWereInvited() {
        SignIn.as(manager);
        actions.rewrite(opsn, dpo, 0, sheet("DPO", null));
        invite(MONT);
        assertThatThrownBy(() -> actions.rewrite(opsn, dpo, 1, sheet("DPO", APPOINT_A_DPO)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> actions.delete(opsn, dpo)).isInstanceOf(RefusedException.class);
        join(mont, MONT);
        assertThat(plans.overview(MONT).plan().actions()).isEmpty();
        finish(MONT);
        assertThat(participations()).containsOnly(entry(MONT, Participation.DONE));
    }

    @Test
    void invitingManyWhileAnotherServerDoesTheSameInvitesEachOnce() {
        SignIn.as(manager);
        UUID one = invitations.prepare(opsn, dpo, Set.of(MONT, DAX, AIRE));
        UUID other = invitations.prepare(opsn, dpo, Set.of(MONT, DAX));
        invitations.start(opsn, one);
        invitations.start(opsn, one);
        invitations.start(opsn, other);
        work();
        assertThat(participations()).hasSize(3);
        assertThat(List.of(one, other))
                .extracting(job -> invitations.trial(opsn, job).toInvite())
                .satisfies(invited -> assertThat(
                                invited.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(3));
    }
}
