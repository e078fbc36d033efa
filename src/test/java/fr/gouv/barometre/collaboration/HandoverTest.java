package fr.gouv.barometre.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.AdaptAction;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.collaboration.NewHandover.Successor;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.People;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.security.TeamFunction;
import fr.gouv.barometre.testing.PlanScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestMailbox.Letter;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A mandate ends: the secretary passes Mont-de-Marsan on to her colleague. */
@PortalTest
class HandoverTest {

    private static final InseeCode MONT = PlanScene.COMMUNE;
    private static final LocalDate LAST_DAY = TestClock.START.plusDays(20);
    private static final String NOTE = "Le contrat de sauvegarde est dans l’armoire bleue.";

    @Autowired
    HandoverService handovers;

    @Autowired
    HandoverPackService packs;

    @Autowired
    TeamService teams;

    @Autowired
    AssignmentService assignments;

    @Autowired
    ActionPlanService plans;

    @Autowired
    People accounts;

    @Autowired
    CurrentUser user;

    @Autowired
    PlanScene scene;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    private SignIn.Person outgoing;
    private SignIn.Person incoming;
    private SignIn.Person elue;

    @BeforeEach
    void aTeam() {
        outgoing = scene.start().secretary();
        incoming = people.contributor(MONT.value());
        elue = people.reader(MONT.value());
        mailbox.deliver();
        email(outgoing, "sortante@mont.example.fr");
        email(incoming, "entrante@mont.example.fr");
    }

    @AfterEach
    void leave() {
        scene.end();
    }

    private void email(SignIn.Person person, String address) {
        data.owner()
                .sql("update person set email = ? where id = ?")
                .params(address, person.personId().value())
                .update();
    }

    private Handover prepare() {
        handovers.prepare(
                new NewHandover(MONT, outgoing.personId(), new Successor.Member(incoming.personId()), LAST_DAY, NOTE));
        return handovers.latest(MONT).orElseThrow();
    }

    private void confirm(Handover handover) {
        SignIn.as(incoming);
        handovers.keepAll(MONT, handover.id());
        handovers.confirm(MONT, handover.id());
    }

    private HandoverPack pack() {
        return packs.read(MONT).orElseThrow();
    }

    private TeamMember member(SignIn.Person person) {
        return teams.read(MONT).members().stream()
                .filter(member -> member.person().equals(person.personId()))
                .findFirst()
                .orElseThrow();
    }

    /** The database's own day is not the test's: what ends on the day after the last one ends today. */
    private void theLastDayIsOver() {
        assertThat(data.owner()
                        .sql("update access_grant set ends_on = current_date where ends_on = ?")
                        .param(LAST_DAY.plusDays(1))
                        .update())
                .isEqualTo(1);
    }

    @Test
    void theColleagueTakesOverAndTheSecretarysRightEndsAfterItsLastDay() {
        Handover handover = prepare();
        assertThat(mailbox.deliver()).extracting(Letter::to).containsExactly("entrante@mont.example.fr");
        SignIn.as(incoming);
        assertThat(pack().handover().note()).isEqualTo(NOTE);
        assertThat(member(incoming).right()).isEqualTo(CommuneRight.CONTRIBUTOR);
        confirm(handover);
        assertThat(member(incoming).right()).isEqualTo(CommuneRight.REFERENT);
        assertThat(user.canSubmit(MONT)).isTrue();
        assertThat(mailbox.deliver())
                .extracting(Letter::to)
                .containsExactlyInAnyOrder("sortante@mont.example.fr", "entrante@mont.example.fr");
        SignIn.as(outgoing);
        assertThat(user.canSubmit(MONT)).isTrue();
        assertThat(member(outgoing).endsOn()).isEqualTo(LAST_DAY.plusDays(1));
        theLastDayIsOver();
        SignIn.as(outgoing);
        assertThatThrownBy(() -> teams.read(MONT)).isNotInstanceOf(RefusedException.class);
        SignIn.as(incoming);
        assertThat(teams.read(MONT).members())
                .extracting(TeamMember::person)
                .containsExactlyInAnyOrder(incoming.personId(), elue.personId());
    }

    @Test
    void whoWasInvitedTakesOverWithTheVerifiedAddress() {
        handovers.prepare(new NewHandover(
                MONT,
                outgoing.personId(),
                new Successor.Invited("Maire@mont.example.fr", "Camille Roche", TeamFunction.MAYOR),
                LAST_DAY,
                ""));
        Handover handover = handovers.latest(MONT).orElseThrow();
        assertThat(mailbox.deliver()).hasSize(2);
        SystemWork.call(() -> accounts.signedIn("camille", "maire@mont.example.fr", "Camille Roche"));
        incoming = new SignIn.Person(handover.incoming(), "Camille Roche");
        confirm(handover);
        assertThat(member(incoming).right()).isEqualTo(CommuneRight.REFERENT);
        assertThat(member(incoming).function()).isEqualTo(TeamFunction.MAYOR);
    }

    @Test
    void whoWasInvitedHasOneNameThroughoutThatOfTheInvitationUntilTheyCome() {
        data.owner().sql("""
                        insert into person (id, email, display_name, created_at)
                        values (gen_random_uuid(), 'maire@mont.example.fr', 'Secrétaire de trois mairies', now())
                        """).update();
        handovers.prepare(new NewHandover(
                MONT,
                outgoing.personId(),
                new Successor.Invited("maire@mont.example.fr", "Camille Roche", TeamFunction.MAYOR),
                LAST_DAY,
                ""));
        assertThat(pack().handover().incomingName()).isEqualTo("Camille Roche");
        assertThat(pack().team().members()).extracting(TeamMember::name).contains("Camille Roche");

        clock.set(TestClock.START.plusDays(1));
        SystemWork.call(() -> accounts.signedIn("camille", "maire@mont.example.fr", "Camille Roche-Durand"));
        assertThat(pack().handover().incomingName()).isEqualTo("Camille Roche-Durand");
    }

    @Test
    void withoutAnAccountRecognisedByItsAddressNobodyTakesOver() {
        Handover handover = prepare();
        SignIn.as(incoming);
        handovers.keepAll(MONT, handover.id());
        email(incoming, null);
        assertThatThrownBy(() -> handovers.confirm(MONT, handover.id()))
                .hasMessage("collaboration.refused.no-verified-email");
        assertThat(takeOver(handover)).isFalse();
    }

    @Test
    void accountsAreDecidedOnBeforeAndRemovedWithTheConfirmation() {
        Handover handover = prepare();
        SignIn.as(incoming);
        assertThat(pack().accounts().stream().filter(HandoverPack.Account::asked))
                .singleElement()
                .satisfies(account -> assertThat(account.member().person()).isEqualTo(elue.personId()));
        assertThatThrownBy(() -> handovers.confirm(MONT, handover.id())).hasMessage("collaboration.refused.undecided");
        assertThatThrownBy(() -> handovers.decide(MONT, handover.id(), outgoing.personId(), false))
                .isInstanceOf(RefusedException.class);
        handovers.decide(MONT, handover.id(), elue.personId(), false);
        assertThat(teams.read(MONT).members()).hasSize(3);
        confirm(handover);
        assertThat(teams.read(MONT).members())
                .extracting(TeamMember::person)
                .containsExactlyInAnyOrder(incoming.personId(), outgoing.personId());
        assertThat(pack().removed()).containsExactly("Élue");
    }

    @Test
    void nobodyConfirmedInTimeAndTheSecretaryKeepsTheRight() {
        Handover handover = prepare();
        clock.set(LAST_DAY.plusDays(3));
        assertThat(handovers.latest(MONT).orElseThrow().late(LAST_DAY.plusDays(3)))
                .isTrue();
        assertThat(user.canSubmit(MONT)).isTrue();
        confirm(handover);
        assertThat(data.owner()
                        .sql("select ends_on from access_grant where person_id = ?")
                        .param(outgoing.personId().value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LAST_DAY.plusDays(3));
    }

    @Test
    void withdrawnItCannotBeConfirmedAndAnotherOneCanBePrepared() {
        Handover handover = prepare();
        assertThatThrownBy(this::prepare).hasMessage("collaboration.refused.handover-under-way");
        handovers.withdraw(MONT, handover.id());
        assertThat(handovers.latest(MONT)).isEmpty();
        SignIn.as(incoming);
        assertThatThrownBy(() -> handovers.confirm(MONT, handover.id())).isInstanceOf(RefusedException.class);
        assertThat(takeOver(handover)).isFalse();
        SignIn.as(outgoing);
        assertThat(prepare().id()).isNotEqualTo(handover.id());
    }

    @Test
    void itDiesWithTheAccessOfEitherPerson() {
        Handover handover = prepare();
        teams.remove(MONT, member(incoming).access());
        assertThat(handovers.latest(MONT)).isEmpty();
        SignIn.as(incoming);
        assertThat(takeOver(handover)).isFalse();
    }

    @Test
    void afterTheConfirmationTheLastReferentWhoStaysCannotBeRemoved() {
        confirm(prepare());
        for (SignIn.Person person : List.of(outgoing, incoming)) {
            SignIn.as(person);
            assertThatThrownBy(() -> teams.remove(MONT, member(incoming).access()))
                    .hasMessage("collaboration.refused.last-referent");
        }
        SignIn.as(incoming);
        teams.change(MONT, member(outgoing).access(), CommuneRight.REFERENT, TeamFunction.OTHER);
        assertThat(member(outgoing).endsOn()).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void questionsAndActionsChangeHandsInOneClickAndHistoryKeepsItsNames() {
        plans.accept(MONT, "A01");
        PlanActionDetails action = plans.overview(MONT).plan().find("A01").orElseThrow();
        plans.adapt(new AdaptAction(
                MONT,
                "A01",
                action.version(),
                action.title(),
                " secrétaire  de mairie",
                null,
                null,
                null,
                null,
                List.of()));
        assignments.assign(MONT, "GOU", outgoing.personId());
        Handover handover = prepare();
        assertThat(pack().parts()).hasSize(1);
        assertThat(pack().actionsOfOutgoing()).hasSize(1);
        handovers.giveParts(MONT, handover.id());
        handovers.giveActions(MONT, handover.id());
        assertThat(assignments.of(MONT).byPart().get("GOU").person()).isEqualTo(incoming.personId());
        PlanActionDetails given = plans.overview(MONT).plan().find("A01").orElseThrow();
        assertThat(given.personInCharge()).isEqualTo("Contributrice");
        confirm(handover);
        assertThat(plans.overview(MONT).plan().find("A01").orElseThrow().decidedBy())
                .isEqualTo("Secrétaire de mairie");
        assertThat(pack().questions()).isNotEmpty();
    }

    @Test
    void onlyReferentsTheIncomingPersonAndDinumReadTheNote() {
        prepare();
        SignIn.Person colleague = people.contributor(MONT.value());
        SignIn.Person manager = people.manager(people.operator("Alpi", MONT.value()));
        for (SignIn.Person person : List.of(elue, colleague, manager)) {
            SignIn.as(person);
            assertThat(packs.read(MONT)).isEmpty();
            assertThat(notes()).isEmpty();
        }
        for (SignIn.Person person : List.of(outgoing, incoming, people.dinum())) {
            SignIn.as(person);
            assertThat(packs.read(MONT)).isPresent();
            assertThat(notes()).containsExactly(NOTE);
        }
    }

    @Test
    void anotherCommuneLearnsAndDoesNothing() {
        Handover handover = prepare();
        SignIn.Person attacker = people.referent("59350");
        SignIn.as(attacker);
        assertThatThrownBy(() -> packs.read(MONT)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> handovers.withdraw(MONT, handover.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> handovers.confirm(new InseeCode("59350"), handover.id()))
                .isInstanceOf(RefusedException.class);
        assertThat(notes()).isEmpty();
        assertThat(update("update handover set withdrawn_at = now()")).isZero();
        assertThat(takeOver(handover)).isFalse();
        for (String forbidden : Set.of(
                "insert into handover_decision values (" + handover.id() + ", current_person(), 'x', true, now())",
                "update handover set incoming = current_person()",
                "delete from handover",
                "insert into handover (insee, outgoing, outgoing_name, incoming, incoming_name, last_day, note, prepared_at,"
                        + " prepared_by_name) select '40192', gen_random_uuid(), 'x', current_person(), 'x', current_date, '', now(), 'x'")) {
            assertThatThrownBy(() -> update(forbidden)).as(forbidden).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aColleagueCannotTakeOverInPlaceOfTheIncomingPerson() {
        Handover handover = prepare();
        SignIn.as(elue);
        assertThatThrownBy(() -> handovers.confirm(MONT, handover.id())).isInstanceOf(RefusedException.class);
        assertThat(takeOver(handover)).isFalse();
        assertThatThrownBy(() -> handovers.withdraw(MONT, handover.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatCannotBePreparedSaysWhy() {
        Successor colleague = new Successor.Member(incoming.personId());
        refused("last-day", new NewHandover(MONT, outgoing.personId(), colleague, null, ""));
        refused("past", new NewHandover(MONT, outgoing.personId(), colleague, TestClock.START.minusDays(1), ""));
        refused("note", new NewHandover(MONT, outgoing.personId(), colleague, LAST_DAY, "x".repeat(4001)));
        refused("outgoing", new NewHandover(MONT, incoming.personId(), colleague, LAST_DAY, ""));
        refused(
                "no-email",
                new NewHandover(MONT, outgoing.personId(), new Successor.Member(elue.personId()), LAST_DAY, ""));
        refused(
                "same-person",
                new NewHandover(MONT, outgoing.personId(), new Successor.Member(outgoing.personId()), LAST_DAY, ""));
    }

    private void refused(String why, NewHandover handover) {
        assertThatThrownBy(() -> handovers.prepare(handover)).hasMessage("collaboration.refused." + why);
    }

    private List<String> notes() {
        return transactions.<List<String>>execute(status ->
                runtime.sql("select note from handover").query(String.class).list());
    }

    private boolean takeOver(Handover handover) {
        return transactions.<Boolean>execute(status -> runtime.sql("select take_over(?, now())")
                .param(handover.id())
                .query(Boolean.class)
                .single());
    }

    private int update(String sql) {
        return transactions.<Integer>execute(status -> runtime.sql(sql).update());
    }
}
