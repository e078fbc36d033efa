package fr.gouv.barometre.opsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The managers of an operator share its members, stand in for each other, and keep their own accesses and no others. */
@PortalTest
class OperatorTeamTest {

    private static final LocalDate TODAY = TestClock.START;
    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode LILLE = new InseeCode("59350");

    @Autowired
    OperatorTeamService teams;

    @Autowired
    ChargeService charges;

    @Autowired
    OpsnService operators;

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

    private OpsnId landes;
    private SignIn.Person anne;
    private SignIn.Person bruno;

    @BeforeEach
    void twoManagers() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088", "59350");
        anne = people.manager(landes);
        bruno = people.manager(landes);
        data.owner().sql("update person set last_login_at = now()").update();
        SignIn.as(anne);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
        mailbox.works();
    }

    private static void assertRefused(String key, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo("opsn.refused." + key));
    }

    private Map<InseeCode, Optional<String>> mine(SignIn.Person person) {
        SignIn.as(person);
        return operators.memberships(landes, new MemberFilter(MemberList.MEMBERS, "", null, true), 0, 9).stream()
                .collect(Collectors.toMap(
                        MembershipRow::insee,
                        row -> row.standingIn() ? Optional.ofNullable(row.manager()) : Optional.empty()));
    }

    private int give(String departement, SignIn.Person person, boolean onlyFree) {
        return charges.give(landes, AreaKind.DEPARTEMENT, departement, person.personId(), onlyFree);
    }

    @Test
    void membersOfADepartementAreGivenInOneGestureAndEachHasOneManager() {
        assertThat(teams.read(landes).withoutCharge()).isEqualTo(3);
        assertThat(give("40", anne, true)).isEqualTo(2);
        assertThat(give("40", bruno, true)).as("a colleague looks after them").isZero();
        assertThat(teams.read(landes).withoutCharge()).isEqualTo(1);
        assertThat(mine(anne)).containsOnlyKeys(MONT_DE_MARSAN, DAX);
        assertThat(give("40", bruno, false)).isEqualTo(2);
        assertThat(mine(anne)).isEmpty();
        assertThat(mine(bruno)).containsOnlyKeys(MONT_DE_MARSAN, DAX);
    }

    @Test
    void aMemberThatLeftIsNobodysAnyMore() {
        give("40", anne, true);
        data.owner()
                .sql("update opsn_membership set ends_on = ? where insee = '40088'")
                .param(TODAY)
                .update();
        assertThat(mine(anne)).containsOnlyKeys(MONT_DE_MARSAN);
    }

    @Test
    void whoStandsInHasTheCommunesOfTheAbsentOneFromTheFirstDayToTheLast() {
        give("40", anne, true);
        give("59", bruno, true);
        charges.cover(new NewCover(landes, anne.personId(), bruno.personId(), TODAY.plusDays(1), TODAY.plusDays(3)));
        assertThat(teams.read(landes).covers())
                .singleElement()
                .extracting(AbsenceCover::lastDay)
                .isEqualTo(TODAY.plusDays(3));
        assertThat(mine(bruno)).containsOnlyKeys(LILLE);
        for (int day : new int[] {1, 3}) {
            clock.set(TODAY.plusDays(day));
            assertThat(mine(bruno))
                    .containsOnly(
                            Map.entry(LILLE, Optional.empty()),
                            Map.entry(MONT_DE_MARSAN, Optional.of(anne.displayName())),
                            Map.entry(DAX, Optional.of(anne.displayName())));
            assertThat(mine(anne)).as("they stay the absent one's").hasSize(2);
        }
        clock.set(TODAY.plusDays(4));
        assertThat(mine(bruno)).containsOnlyKeys(LILLE);
    }

    @Test
    void whatCannotBeIsRefused() {
        SignIn.Person reader = people.operatorReader(landes);
        assertRefused("noManager", () -> give("40", reader, true));
        assertRefused("noManager", () -> give("40", people.manager(people.operator("Tiers")), true));
        assertRefused("coverOneself", () -> cover(anne, anne, TODAY, TODAY));
        assertRefused("coverDays", () -> cover(anne, bruno, TODAY, TODAY.minusDays(1)));
        assertRefused("coverDays", () -> cover(anne, bruno, TODAY.minusDays(9), TODAY.minusDays(1)));
        SignIn.as(reader);
        assertThat(teams.read(landes).areas()).extracting(Area::code).contains("40", "59");
        assertThatThrownBy(() -> give("40", anne, true)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(people.manager(people.operator("Autre")));
        assertThatThrownBy(() -> teams.read(landes)).isInstanceOf(NotFoundException.class);
    }

    private void cover(SignIn.Person absent, SignIn.Person by, LocalDate from, LocalDate last) {
        charges.cover(new NewCover(landes, absent.personId(), by.personId(), from, last));
    }

    @Test
    void aManagerInvitesAColleagueWhoGetsOneEmail() {
        invite("claire@lmn.example", false);
        assertThat(teams.read(landes).people())
                .filteredOn(colleague -> "claire@lmn.example".equals(colleague.email()))
                .singleElement()
                .satisfies(colleague -> {
                    assertThat(colleague.manager()).isFalse();
                    assertThat(colleague.arrived()).isFalse();
                });
        assertThat(data.owner()
                        .sql("select address from account_request")
                        .query(String.class)
                        .list())
                .containsExactly("claire@lmn.example");
        assertRefused("alreadyColleague", () -> invite("CLAIRE@lmn.example", true));
        assertRefused("email", () -> invite("claire@lmn.example\nBcc: x@y.fr", true));
        for (int i = 1; i < 20; i++) {
            invite("collegue" + i + "@lmn.example", true);
        }
        assertRefused("tooManyInvitations", () -> invite("de-trop@lmn.example", true));
    }

    @Test
    void whatBecameOfAnInvitationIsSaidAndItIsSentAgain() {
        mailbox.deliver();
        invite("claire@lmn.example", false);
        assertThat(invitation("claire@lmn.example").delivery()).isEqualTo(ColleagueInvitation.Delivery.WAITING);
        assertThat(mailbox.deliver())
                .singleElement()
                .satisfies(letter -> assertThat(letter.to()).isEqualTo("claire@lmn.example"));
        assertThat(invitation("claire@lmn.example").delivery()).isEqualTo(ColleagueInvitation.Delivery.SENT);
        mailbox.isDown();
        long grant = colleague("claire@lmn.example").grant();
        clock.set(clock.instant().plusSeconds(60));
        teams.resend(landes, grant);
        mailbox.deliver();
        assertThat(invitation("claire@lmn.example").problem()).isEqualTo(Problem.SERVER);
        mailbox.works();
        teams.resend(landes, grant);
        assertRefused("invitedTooOften", () -> teams.resend(landes, grant));
        assertThatThrownBy(() -> teams.resend(landes, grantOf(anne))).isInstanceOf(NotFoundException.class);
        SignIn.as(people.operatorReader(landes));
        assertThatThrownBy(() -> teams.resend(landes, grant)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anInvitationThatComesBackIsSaid() throws Exception {
        mailbox.deliver();
        invite("claire@lmn.example", false);
        mailbox.comesBack(mailbox.deliver().getFirst());
        assertThat(invitation("claire@lmn.example").delivery()).isEqualTo(ColleagueInvitation.Delivery.RETURNED);
        assertThat(invitation("claire@lmn.example").problem()).isEqualTo(Problem.ADDRESS);
        assertThat(colleague("claire@lmn.example").returnedOn()).isNotNull();
    }

    private Colleague colleague(String email) {
        return teams.read(landes).people().stream()
                .filter(one -> email.equals(one.email()))
                .findFirst()
                .orElseThrow();
    }

    private ColleagueInvitation invitation(String email) {
        return Objects.requireNonNull(colleague(email).invitation());
    }

    private void invite(String email, boolean manager) {
        teams.invite(new NewColleague(landes, email, "Claire", manager));
    }

    @Test
    void aWithdrawnManagerLeavesTheirCommunesAndTheLastOneStays() {
        give("40", bruno, true);
        teams.withdraw(landes, grantOf(bruno));
        assertThat(teams.read(landes).withoutCharge()).isEqualTo(3);
        SignIn.as(bruno);
        assertThatThrownBy(() -> teams.read(landes)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(anne);
        invite("claire@lmn.example", true);
        assertRefused("lastManager", () -> teams.withdraw(landes, grantOf(anne)));
    }

    private long grantOf(SignIn.Person person) {
        return teams.read(landes).people().stream()
                .filter(colleague -> colleague.person().equals(person.personId()))
                .findFirst()
                .orElseThrow()
                .grant();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into access_grant (person_id, role, opsn_id, granted_at) values (current_person(), 'OPSN_MANAGER', :other, now())",
                "insert into access_grant (person_id, role, granted_at) values (current_person(), 'DINUM', now())",
                "insert into access_grant (person_id, role, insee, granted_at) values (current_person(), 'COMMUNE_REFERENT', '40192', now())",
                "update access_grant set role = 'DINUM', opsn_id = null where opsn_id = :landes",
                "insert into member_charge (opsn_id, insee, person_id, given_at, given_by_name) values (:other, '40192', current_person(), now(), 'x')"
            })
    void theDatabaseAloneKeepsAManagerToTheOwnOperator(String sql) {
        OpsnId other = people.operator("Tiers");
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> runtime.sql(sql)
                        .param("landes", landes.value())
                        .param("other", other.value())
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDatabaseAloneLetsAReaderWriteNothing() {
        give("40", anne, true);
        SignIn.as(people.operatorReader(landes));
        for (String sql : List.of(
                "update access_grant set revoked_at = now() where opsn_id is not null",
                "delete from member_charge",
                "update opsn_membership set ends_on = current_date")) {
            assertThat(transactions.<Integer>execute(status -> runtime.sql(sql).update()))
                    .isZero();
        }
    }
}
