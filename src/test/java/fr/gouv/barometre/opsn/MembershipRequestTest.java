package fr.gouv.barometre.opsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.opsn.internal.ImportWork;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A manager takes a commune at once only where nobody could be robbed of its answers; otherwise somebody consents, once. The
 * operator of the Landes may recruit in its département; Aire (40001) is alone, Dax (40088) has a référent, Biscarrosse (40046)
 * has another operator.
 */
@PortalTest
class MembershipRequestTest {

    private static final LocalDate TODAY = TestClock.START;
    private static final InseeCode ALONE = new InseeCode("40001");
    private static final InseeCode WITH_PEOPLE = new InseeCode("40088");
    private static final InseeCode WITH_OPERATOR = new InseeCode("40046");

    @Autowired
    MembershipService memberships;

    @Autowired
    MembershipRequestService requests;

    @Autowired
    MembersPageService pages;

    @Autowired
    MemberImportService imports;

    @Autowired
    ImportWork work;

    @Autowired
    OpsnService operators;

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
    private OpsnId other;
    private SignIn.Person manager;
    private SignIn.Person otherManager;
    private SignIn.Person referent;

    @BeforeEach
    void threeCommunes() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192");
        other = people.operator("Côte Numérique", WITH_OPERATOR.value());
        people.perimeter(landes, "40");
        manager = people.manager(landes);
        otherManager = people.manager(other);
        referent = people.referent(WITH_PEOPLE.value());
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private Attached attach(InseeCode commune, boolean replaces) {
        return memberships.attach(new NewMembership(landes, commune, TODAY, replaces, "Délibération du 3 novembre"));
    }

    private long ask(InseeCode commune, boolean replaces) {
        SignIn.as(manager);
        assertThat(attach(commune, replaces)).isEqualTo(Attached.ASKED);
        return pages.read(landes).made().getFirst().id();
    }

    private static void assertRefused(String key, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo("opsn.refused." + key));
    }

    /** Every membership of the commune as "operator first-day end". */
    private List<String> membershipsOf(InseeCode commune) {
        return data.owner().sql("""
                        select o.name || ' ' || m.starts_on || coalesce(' ' || m.ends_on, '')
                        from opsn_membership m join opsn o on o.id = m.opsn_id where m.insee = ? order by m.starts_on, o.name
                        """).param(commune.value()).query(String.class).list();
    }

    @Test
    void aCommuneOfThePerimeterThatStandsAloneJoinsAtOnce() {
        assertThat(attach(ALONE, false)).isEqualTo(Attached.MEMBER);
        assertThat(membershipsOf(ALONE)).containsExactly("Landes Mutualisation " + TODAY);
        assertThat(pages.read(landes).made()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40088, false", "40088, true", "40046, false", "40046, true"})
    void whatAManagerLearnsIsTheSameWhateverStandsInTheWay(String insee, boolean replaces) {
        InseeCode commune = new InseeCode(insee);
        assertThat(attach(commune, replaces)).isEqualTo(Attached.ASKED);
        MembershipRequest made = pages.read(landes).made().getFirst();
        assertThat(made.state()).isEqualTo(RequestState.OPEN);
        assertThat(made.toString()).doesNotContain("Côte Numérique", "Secrétaire");
        assertThat(operators.memberships(landes, MemberFilter.ALL, 0, 9)).hasSize(1);
        assertThatThrownBy(() -> operators.operatorsOf(commune)).isInstanceOf(NotFoundException.class);
        assertRefused("alreadyAsked", () -> attach(commune, replaces));
    }

    @Test
    void aCommuneThatOnceHadAPersonIsAskedToo() {
        people.revokeAll(referent);
        assertThat(attach(WITH_PEOPLE, false)).isEqualTo(Attached.ASKED);
    }

    @Test
    void outsideThePerimeterOnlyDinumAttaches() {
        InseeCode lille = new InseeCode("59350");
        assertRefused("outsidePerimeter", () -> attach(lille, false));
        assertRefused("reason", () -> memberships.attach(new NewMembership(landes, WITH_OPERATOR, TODAY, false, " ")));
        assertThatThrownBy(() -> memberships.attach(new NewMembership(other, ALONE, TODAY, false, "x")))
                .isInstanceOf(NotFoundException.class);
        SignIn.as(people.operatorReader(landes));
        assertThatThrownBy(() -> attach(ALONE, false)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(people.dinum());
        assertThat(attach(lille, false)).isEqualTo(Attached.MEMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into opsn_membership (opsn_id, insee, starts_on) values (:landes, '40088', current_date)",
                "insert into opsn_membership (opsn_id, insee, starts_on) values (:landes, '40046', current_date)",
                "insert into opsn_membership (opsn_id, insee, starts_on) values (:landes, '59350', current_date)",
                "insert into opsn_membership (opsn_id, insee, starts_on) values (:other, '40001', current_date)",
                "update opsn_membership set insee = '40088' where opsn_id = :landes",
                "delete from opsn_membership where opsn_id = :landes",
                "insert into opsn_perimeter (opsn_id, kind, code) values (:landes, 'DEPARTEMENT', '59')",
                "update membership_request set state = 'ACCEPTED', decided_at = now(), begins_on = current_date,"
                        + " decided_by = asked_by where opsn_id = :landes",
                "update membership_request set insee = '40001' where opsn_id = :landes"
            })
    void theDatabaseAloneKeepsAManagerFromTakingACommune(String sql) {
        ask(WITH_OPERATOR, false);
        ask(WITH_PEOPLE, false);
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> runtime.sql(sql)
                        .param("landes", landes.value())
                        .param("other", other.value())
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDatabaseAloneShowsARequestToThoseItConcerns() {
        ask(WITH_PEOPLE, false);
        ask(WITH_OPERATOR, true);
        assertThat(seenBy(referent)).containsExactly("40088");
        assertThat(seenBy(otherManager)).containsExactly("40046");
        assertThat(seenBy(people.operatorReader(landes))).containsExactly("40046", "40088");
        assertThat(seenBy(people.contributor("40088"))).isEmpty();
        assertThat(seenBy(people.manager(people.operator("Tiers")))).isEmpty();
    }

    private List<String> seenBy(SignIn.Person person) {
        SignIn.as(person);
        return transactions.execute(status -> runtime.sql("select insee from membership_request order by insee")
                .query(String.class)
                .list());
    }

    @Test
    void theReferentAcceptsAndTheCommuneIsAMember() {
        long id = ask(WITH_PEOPLE, false);
        SignIn.as(referent);
        assertThat(requests.toDecide(WITH_PEOPLE))
                .singleElement()
                .satisfies(request -> assertThat(request.operator()).isEqualTo("Landes Mutualisation"));
        requests.accept(id);
        assertThat(membershipsOf(WITH_PEOPLE)).containsExactly("Landes Mutualisation " + TODAY);
        assertThat(operators.operatorsOf(WITH_PEOPLE)).hasSize(1);
        assertRefused("requestDecided", () -> requests.accept(id));
        SignIn.as(manager);
        assertThat(pages.read(landes).made().getFirst().state()).isEqualTo(RequestState.ACCEPTED);
        assertRefused("requestDecided", () -> requests.withdraw(id));
    }

    @Test
    void aDayGoneByBecomesTheDayOfTheConsent() {
        long id = ask(WITH_PEOPLE, false);
        clock.set(TODAY.plusDays(20));
        SignIn.as(referent);
        requests.accept(id);
        assertThat(membershipsOf(WITH_PEOPLE)).containsExactly("Landes Mutualisation " + TODAY.plusDays(20));
    }

    @Test
    void aTransferEndsOneMembershipAndBeginsTheOtherOnTheSameDay() {
        SignIn.as(manager);
        LocalDate day = TODAY.plusDays(30);
        memberships.attach(new NewMembership(landes, WITH_OPERATOR, day, true, "Changement d’EPCI"));
        SignIn.as(otherManager);
        MembershipRequest asked = requests.toDecide().getFirst();
        assertThat(asked.acceptable()).isTrue();
        requests.accept(asked.id());
        assertThat(membershipsOf(WITH_OPERATOR))
                .containsExactly("Côte Numérique 2020-01-01 " + day, "Landes Mutualisation " + day);
    }

    @Test
    void aReferentRefusesATransferButDoesNotAcceptItForTheOtherOperator() {
        people.grant(referent, Role.COMMUNE_REFERENT, null, WITH_OPERATOR.value());
        long id = ask(WITH_OPERATOR, true);
        SignIn.as(referent);
        assertThatThrownBy(() -> requests.accept(id)).isInstanceOf(AccessDeniedException.class);
        requests.refuse(id);
        assertThat(membershipsOf(WITH_OPERATOR)).containsExactly("Côte Numérique 2020-01-01");
    }

    @ParameterizedTest
    @CsvSource({"40088, false", "40046, true"})
    void dinumAcceptsForAnybody(String insee, boolean replaces) {
        InseeCode commune = new InseeCode(insee);
        clock.set(TODAY.plusDays(1));
        long id = ask(commune, replaces);
        SignIn.as(people.dinum());
        assertThat(requests.toDecide()).hasSize(1);
        requests.accept(id);
        assertThat(membershipsOf(commune)).contains("Landes Mutualisation " + TODAY.plusDays(1));
    }

    @Test
    void whoIsNotConcernedFindsNoRequestAndTheAskerDoesNotConsentForOthers() {
        long id = ask(WITH_PEOPLE, false);
        assertThatThrownBy(() -> requests.accept(id)).isInstanceOf(AccessDeniedException.class);
        for (SignIn.Person person : List.of(otherManager, people.referent("59350"))) {
            SignIn.as(person);
            assertThatThrownBy(() -> requests.accept(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> requests.refuse(id)).isInstanceOf(NotFoundException.class);
        }
        assertThat(membershipsOf(WITH_PEOPLE)).isEmpty();
    }

    @Test
    void aWithdrawnRequestIsAcceptedByNobody() {
        long id = ask(WITH_PEOPLE, false);
        requests.withdraw(id);
        SignIn.as(referent);
        assertThat(requests.toDecide(WITH_PEOPLE)).isEmpty();
        assertThatThrownBy(() -> requests.accept(id)).isInstanceOfAny(RefusedException.class, NotFoundException.class);
        assertThat(membershipsOf(WITH_PEOPLE)).isEmpty();
    }

    @Test
    void twoWhoAcceptAtTheSameMomentMakeOneMembership() {
        long id = ask(WITH_PEOPLE, false);
        SignIn.Person dinum = people.dinum();
        List<CompletableFuture<@Nullable Exception>> both = Stream.of(referent, dinum)
                .map(person -> CompletableFuture.supplyAsync(as(person, () -> requests.accept(id))))
                .toList();
        List<@Nullable Exception> outcomes =
                both.stream().map(CompletableFuture::join).toList();
        assertThat(outcomes).filteredOn(outcome -> outcome == null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof RefusedException)
                .hasSize(1);
        assertThat(membershipsOf(WITH_PEOPLE)).hasSize(1);
    }

    private static Supplier<@Nullable Exception> as(SignIn.Person person, Runnable act) {
        return () -> {
            SignIn.as(person);
            try {
                act.run();
                return null;
            } catch (RefusedException refused) {
                return refused;
            } finally {
                SignIn.out();
            }
        };
    }

    @Test
    void aManagersListIsHeldToTheSameRuleLineByLine() {
        String file =
                "code insee;services\n40001;DPO, messagerie\n40088;\n40046;\n59350;\n40192;RSSI\n40002;astrologie\n";
        UUID id = imports.prepare(landes, "liste.csv", file.getBytes(StandardCharsets.UTF_8), TODAY, false);
        assertThat(imports.lines(landes, id, null, 0, 9))
                .extracting(ImportedLine::outcome)
                .containsExactly(
                        LineOutcome.ADDED,
                        LineOutcome.TO_ASK,
                        LineOutcome.TO_ASK,
                        LineOutcome.OUTSIDE,
                        LineOutcome.UPDATED,
                        LineOutcome.UNKNOWN);
        assertRefused("reason", () -> imports.apply(landes, id, true, ""));
        imports.apply(landes, id, true, "Liste de 2026");
        work.workOff();
        assertThat(pages.read(landes).made())
                .extracting(MembershipRequest::commune)
                .containsOnly(WITH_PEOPLE, WITH_OPERATOR);
        assertThat(operators.memberships(landes, MemberFilter.ALL, 0, 9))
                .extracting(MembershipRow::insee, MembershipRow::services)
                .containsExactlyInAnyOrder(
                        tuple(
                                ALONE,
                                List.of(
                                        new Subscription(DigitalService.DPO, null, null),
                                        new Subscription(DigitalService.MESSAGING, null, null))),
                        tuple(new InseeCode("40192"), List.of(new Subscription(DigitalService.RSSI, null, null))));
        UUID again = imports.prepare(landes, "liste.csv", file.getBytes(StandardCharsets.UTF_8), TODAY, false);
        assertThat(imports.get(landes, again).changes()).isZero();
    }

    @Test
    void aListOfDinumIsHeldToTheRuleOfAManagerWhoAppliesIt() {
        SignIn.as(people.dinum());
        UUID id = imports.prepare(
                landes, "liste.csv", "code insee\n59350\n".getBytes(StandardCharsets.UTF_8), TODAY, false);
        SignIn.as(manager);
        imports.apply(landes, id, true, "x");
        work.workOff();
        assertThat(imports.get(landes, id).refusal()).isEqualTo(ImportRefusal.CHANGED);
        assertThat(imports.lines(landes, id, null, 0, 9).getFirst().outcome()).isEqualTo(LineOutcome.OUTSIDE);
        assertThat(membershipsOf(new InseeCode("59350"))).isEmpty();
    }
}
