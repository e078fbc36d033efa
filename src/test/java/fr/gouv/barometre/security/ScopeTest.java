package fr.gouv.barometre.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Both walls: the scope in the services, row level security behind it. */
@PortalTest
class ScopeTest {

    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");
    private static final InseeCode DAX = new InseeCode("40088");

    @Autowired
    CurrentUser user;

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

    @BeforeEach
    void twoResponses() {
        data.clean();
        long campaign = data.owner().sql("""
                        insert into campaign (year, title, opens_on, closes_on, questionnaire_version, status)
                        values (2026, 'Campagne', '2026-10-05', '2026-12-18', 1, 'OPEN') returning id
                        """).query(Long.class).single();
        for (InseeCode commune : List.of(MONT_DE_MARSAN, DAX)) {
            data.owner().sql("""
                            insert into response (campaign_id, insee, status, started_at, changed_at)
                            values (?, ?, 'IN_PROGRESS', now(), now())
                            """).params(campaign, commune.value()).update();
        }
    }

    @AfterEach
    void leave() {
        SignIn.out();
        clock.reset();
    }

    private List<String> rowsSeen() {
        return transactions.execute(status -> runtime.sql("select insee from response order by insee")
                .query(String.class)
                .list());
    }

    @Test
    void dinumSeesEveryCommune() {
        SignIn.as(people.dinum());
        user.requireVisible(DAX);
        assertThat(user.scope()).isEqualTo(new Scope.Everything());
        assertThat(rowsSeen()).containsExactly("40088", "40192");
    }

    @Test
    void aSecretarySeesHerCommunesAndNothingElse() {
        SignIn.as(people.referent("40192"));
        user.requireWritable(MONT_DE_MARSAN);
        assertThatThrownBy(() -> user.requireVisible(DAX)).isInstanceOf(NotFoundException.class);
        assertThat(rowsSeen()).containsExactly("40192");
    }

    @Test
    void aManagerSeesMembersInForceTodayReadOnly() {
        OpsnId opsn = people.operator("Opérateur", "40192");
        people.membership(opsn, "40088", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1));
        SignIn.as(people.manager(opsn));
        user.requireVisible(MONT_DE_MARSAN);
        assertThatThrownBy(() -> user.requireWritable(MONT_DE_MARSAN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> user.requireVisible(DAX)).isInstanceOf(NotFoundException.class);
        assertThat(rowsSeen()).containsExactly("40192");
    }

    @Test
    void aReaderOfAnOperatorSeesItsMembersAndManagesNothing() {
        OpsnId opsn = people.operator("Opérateur", "40192");
        SignIn.as(people.operatorReader(opsn));
        user.requireVisible(MONT_DE_MARSAN);
        user.requireVisible(opsn);
        assertThat(rowsSeen()).containsExactly("40192");
        assertThatThrownBy(() -> user.requireManaged(opsn)).isInstanceOf(AccessDeniedException.class);
        assertThat(operatorsManaged()).isEmpty();
    }

    @Test
    void aManagerManagesItsOwnOperatorUntilTheGrantEnds() {
        OpsnId own = people.operator("Opérateur", "40192");
        OpsnId other = people.operator("Autre opérateur", "40088");
        SignIn.Person manager = people.manager(own);
        SignIn.as(manager);
        user.requireManaged(own);
        assertThatThrownBy(() -> user.requireManaged(other)).isInstanceOf(NotFoundException.class);
        assertThat(operatorsManaged()).containsExactly(own.value());
        people.revokeAll(manager);
        assertThatThrownBy(() -> user.requireManaged(own)).isInstanceOf(NotFoundException.class);
        assertThat(operatorsManaged()).isEmpty();
    }

    @Test
    void dinumManagesNoOperator() {
        OpsnId opsn = people.operator("Opérateur");
        SignIn.as(people.dinum());
        assertThatThrownBy(() -> user.requireManaged(opsn)).isInstanceOf(AccessDeniedException.class);
    }

    private List<Long> operatorsManaged() {
        return transactions.execute(status -> runtime.sql("select * from managed_operators()")
                .query(Long.class)
                .list());
    }

    @Test
    void aPersonWithTwoHatsSeesTheUnion() {
        SignIn.Person person = people.referent("40088");
        people.grant(person, Role.OPSN_MANAGER, people.operator("Opérateur", "40192"), null);
        SignIn.as(person);
        user.requireVisible(DAX);
        user.requireVisible(MONT_DE_MARSAN);
        assertThat(rowsSeen()).containsExactly("40088", "40192");
    }

    @Test
    void aRemovedGrantActsAtOnce() {
        SignIn.Person person = people.referent("40192");
        SignIn.as(person);
        user.requireVisible(MONT_DE_MARSAN);
        people.revokeAll(person);
        assertThatThrownBy(() -> user.requireVisible(MONT_DE_MARSAN)).isInstanceOf(NotFoundException.class);
        assertThat(rowsSeen()).isEmpty();
    }

    @Test
    void nobodySignedInSeesNothing() {
        assertThat(rowsSeen()).isEmpty();
    }

    @Test
    void thePortalsOwnWorkSeesEverything() {
        assertThat(SystemWork.call(this::rowsSeen)).hasSize(2);
    }

    @Test
    void aPooledConnectionDoesNotKeepTheScopeOfTheTransactionBefore() {
        SignIn.as(people.dinum());
        assertThat(rowsSeen()).hasSize(2);
        SignIn.out();
        for (int i = 0; i < 20; i++) {
            assertThat(rowsSeen()).isEmpty();
        }
    }

    @Test
    void theDatabaseAloneRefusesToWriteForAReader() {
        SignIn.as(people.reader("40192"));
        Integer changed = transactions.execute(
                status -> runtime.sql("update response set answered = 1").update());
        assertThat(changed).isZero();
    }

    @Test
    void theDatabaseAloneKeepsCampaignsFromEverybodyButDinum() {
        SignIn.as(people.referent("40192"));
        assertThat(campaignsClosed()).isZero();
        SignIn.as(people.dinum());
        assertThat(campaignsClosed()).isEqualTo(1);
    }

    private Integer campaignsClosed() {
        return transactions.execute(
                status -> runtime.sql("update campaign set status = 'CLOSED'").update());
    }

    @Test
    void aCommuneThatDoesNotExistIsNotFoundForDinumToo() {
        SignIn.as(people.dinum());
        assertThatThrownBy(() -> user.requireVisible(new InseeCode("00000"))).isInstanceOf(NotFoundException.class);
    }
}
