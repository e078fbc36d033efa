package fr.gouv.barometre.opsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Memberships are dated and many to many; who is not Dinum sees no more than their own. */
@PortalTest
class OpsnServiceTest {

    private static final LocalDate TODAY = TestClock.START;
    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");
    private static final InseeCode DAX = new InseeCode("40088");

    @Autowired
    OpsnService operators;

    @Autowired
    MembershipService memberships;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transactions;

    private OpsnId landes;
    private OpsnId nord;

    @BeforeEach
    void twoOperators() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088");
        nord = people.operator("Nord Numérique", "59350");
        SignIn.as(people.dinum());
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private static void assertRefused(String key, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo("opsn.refused." + key));
    }

    private List<String> membersListed(OpsnId opsn, String text) {
        return operators.memberships(opsn, new MemberFilter(MemberList.MEMBERS, text, null, false), 0, 50).stream()
                .map(row -> row.insee().value())
                .toList();
    }

    private void attach(OpsnId opsn, InseeCode commune, LocalDate startsOn) {
        memberships.attach(new NewMembership(opsn, commune, startsOn, false, "Délibération du conseil"));
    }

    private long membership(OpsnId opsn, InseeCode commune) {
        return operators
                .memberships(opsn, new MemberFilter(MemberList.MEMBERS, commune.value(), null, false), 0, 1)
                .getFirst()
                .id();
    }

    @Test
    void dinumSeesEveryOperatorWithItsMembersOfToday() {
        people.membership(landes, "40001", LocalDate.of(2020, 1, 1), TODAY);
        people.membership(landes, "40279", TODAY.plusDays(1), null);
        assertThat(operators.all())
                .extracting(OpsnRow::name, OpsnRow::members)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Landes Mutualisation", 2),
                        org.assertj.core.api.Assertions.tuple("Nord Numérique", 1));
    }

    @Test
    void aManagerSeesItsOwnAndAnotherIsNotFound() {
        SignIn.as(people.manager(landes));
        assertThat(operators.all()).extracting(OpsnRow::id).containsExactly(landes);
        assertThat(operators.get(landes).name()).isEqualTo("Landes Mutualisation");
        assertThatThrownBy(() -> operators.get(nord)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> operators.memberships(nord, MemberFilter.ALL, 0, 50))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> operators.operatorsOf(new InseeCode("59350"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attach(nord, new InseeCode("40001"), TODAY)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theDatabaseAloneShowsAManagerNoOtherOperator() {
        SignIn.as(people.manager(landes));
        assertThat(raw("select name from opsn")).containsExactly("Landes Mutualisation");
        assertThat(raw("select distinct opsn_id::text from opsn_membership"))
                .containsExactly(String.valueOf(landes.value()));
        SignIn.as(people.referent("59350"));
        assertThat(raw("select insee from opsn_membership")).containsExactly("59350");
        SignIn.as(people.stranger("Inconnue"));
        assertThat(raw("select name from opsn")).isEmpty();
        assertThat(raw("select insee from opsn_membership")).isEmpty();
    }

    private List<String> raw(String sql) {
        return transactions.execute(
                status -> runtime.sql(sql).query(String.class).list());
    }

    @Test
    void aCommuneMayHaveSeveralOperatorsAndReadsThoseOfToday() {
        people.membership(nord, "40192", LocalDate.of(2021, 1, 1), null);
        people.membership(people.operator("Ancien"), "40192", LocalDate.of(2010, 1, 1), LocalDate.of(2015, 1, 1));
        SignIn.as(people.referent("40192"));
        assertThat(operators.operatorsOf(MONT_DE_MARSAN))
                .extracting(OpsnDetails::name)
                .containsExactly("Landes Mutualisation", "Nord Numérique");
        assertThatThrownBy(() -> operators.all()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMembershipHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        InseeCode aire = new InseeCode("40001");
        attach(landes, aire, TODAY.plusDays(10));
        assertThat(operators.operatorsOf(aire)).isEmpty();
        assertThat(operators.membersToday(landes, "aire", 0, 9)).isEmpty();
        clock.set(TODAY.plusDays(10));
        assertThat(operators.operatorsOf(aire)).hasSize(1);
        assertThat(operators.membersToday(landes, "AIRE", 0, 9))
                .isEqualTo(operators.membersToday(landes, " 40001 ", 0, 9))
                .containsExactly(new Member(aire, "Aire-sur-l'Adour"));
        memberships.detach(landes, membership(landes, aire), TODAY.plusDays(20));
        clock.set(TODAY.plusDays(19));
        assertThat(operators.operatorsOf(aire)).hasSize(1);
        clock.set(TODAY.plusDays(20));
        assertThat(operators.operatorsOf(aire)).isEmpty();
        assertThat(operators.membersToday(landes, "aire", 0, 9)).isEmpty();
    }

    @Test
    void aCommuneThatLeftMayComeBack() {
        memberships.detach(landes, membership(landes, DAX), TODAY);
        attach(landes, DAX, TODAY);
        assertThat(membersListed(landes, "dax")).hasSize(1);
        assertThat(operators.memberships(landes, new MemberFilter(MemberList.FORMER, "dax", null, false), 0, 50))
                .hasSize(1);
        assertThat(operators.operatorsOf(DAX)).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        long dax = membership(landes, DAX);
        assertRefused("alreadyMember", () -> attach(landes, DAX, TODAY));
        assertRefused("alreadyMember", () -> attach(landes, DAX, LocalDate.of(2010, 1, 1)));
        assertRefused("implausibleDate", () -> attach(nord, DAX, LocalDate.of(206, 1, 1)));
        assertRefused("implausibleDate", () -> attach(nord, DAX, LocalDate.of(20261, 1, 1)));
        assertRefused("endsBeforeStart", () -> memberships.detach(landes, dax, LocalDate.of(2020, 1, 1)));
        memberships.detach(landes, dax, TODAY);
        assertRefused("alreadyEnded", () -> memberships.detach(landes, dax, TODAY.plusDays(1)));
        assertThatThrownBy(() -> memberships.detach(nord, dax, TODAY)).isInstanceOf(NotFoundException.class);
        assertRefused("formerCommune", () -> attach(landes, new InseeCode("00000"), TODAY));
    }

    @Test
    void membersAreFoundByNameWithoutAccentsOrByCode() {
        people.membership(landes, "40279", LocalDate.of(2020, 1, 1), null);
        assertThat(membersListed(landes, "")).containsExactly("40088", "40192", "40279");
        assertThat(membersListed(landes, "MARSAN")).containsExactly("40192");
        assertThat(membersListed(landes, "40088")).containsExactly("40088");
        assertThat(membersListed(landes, "%")).as("a wildcard is no name").isEmpty();
        assertThat(operators.memberships(landes, MemberFilter.ALL, 1, 1))
                .extracting(MembershipRow::insee)
                .containsExactly(MONT_DE_MARSAN);
    }
}
