package fr.gouv.barometre.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.account.internal.AccountJob;
import fr.gouv.barometre.bulk.internal.BulkWork;
import fr.gouv.barometre.collaboration.Invitation;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.People;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestKeycloak;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Three members: Mont-de-Marsan has a référent who came, the operator knows an address in Aire, and nobody in Dax. */
@PortalTest
class ReferentServiceTest {

    private static final InseeCode AIRE = new InseeCode("40001");
    private static final InseeCode DAX = new InseeCode("40088");
    private static final InseeCode MONT = new InseeCode("40192");
    private static final String AT_AIRE = "mairie@aire.example.fr";

    @Autowired
    ReferentService referents;

    @Autowired
    BulkWork work;

    @Autowired
    AccountJob accounts;

    @Autowired
    People arrivals;

    @Autowired
    CurrentUser user;

    @Autowired
    TestMailbox mailbox;

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
    private SignIn.Person manager;

    @BeforeEach
    void threeMembers() {
        data.clean();
        TestKeycloak.reset();
        TestKeycloak.doesNotKnow(AT_AIRE);
        mailbox.deliver();
        landes = people.operator("Landes Mutualisation", "40001", "40088", "40192");
        manager = people.manager(landes);
        people.referent("40192");
        contact("40001", "SECRETARY", "Mme Martin", AT_AIRE);
        contact("40001", "MAYOR", "M. Maire", "maire@aire.example.fr");
        SignIn.as(manager);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        TestKeycloak.reset();
        clock.reset();
    }

    private void contact(String insee, String role, String name, String email) {
        data.owner().sql("""
                        insert into contact (opsn_id, insee, role, name, email, source, known_on, changed_at, changed_by_name)
                        values (?, ?, ?, ?, ?, 'Mairie', current_date, now(), 'OPSN')
                        """).params(landes.value(), insee, role, name, email).update();
    }

    private Map<InseeCode, MemberReferent> members() {
        return referents.page(landes, PortfolioFilter.ALL, null, 0, 50).rows().stream()
                .collect(Collectors.toMap(MemberReferent::insee, one -> one));
    }

    private MemberState state(InseeCode commune) {
        return members().get(commune).state();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo(key));
    }

    @Test
    void whoIsMissingIsSeenWithWhomToInvite() {
        assertThat(state(MONT)).isEqualTo(MemberState.REFERENT);
        assertThat(state(DAX)).isEqualTo(MemberState.NO_CONTACT);
        assertThat(state(AIRE)).isEqualTo(MemberState.TO_INVITE);
        assertThat(members().get(AIRE).contact())
                .as("the secretary before the mayor")
                .isEqualTo(new MemberReferent.Candidate("Mme Martin", AT_AIRE, null));
        assertThat(referents
                        .page(landes, PortfolioFilter.ALL, MemberState.TO_INVITE, 0, 50)
                        .rows())
                .extracting(MemberReferent::insee)
                .containsExactly(AIRE);
    }

    @Test
    void anInvitedReferentComesAndKeepsTheCommune() {
        referents.invite(landes, DAX, "Claude Roche", "claude@dax.example.fr");
        assertThat(members().get(DAX).referent()).isEqualTo("Claude Roche");
        assertThat(mailbox.deliver()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("claude@dax.example.fr");
            assertThat(letter.text()).contains("commune de Dax");
        });
        assertThat(members().get(DAX).invitation())
                .isNotNull()
                .extracting(Invitation::delivery)
                .isEqualTo(Invitation.Delivery.SENT);
        refused("onboarding.refused.has-referent", () -> referents.invite(landes, DAX, "Autre", "a@dax.example.fr"));
        PersonId claude =
                SystemWork.call(() -> arrivals.signedIn("sub-claude", "claude@dax.example.fr", "Claude Roche"));
        assertThat(state(DAX)).isEqualTo(MemberState.REFERENT);
        refused("onboarding.refused.gone", () -> referents.withdraw(landes, DAX));
        SignIn.as(new SignIn.Person(claude, "Claude Roche"));
        user.requireSubmittable(DAX);
    }

    @Test
    void anInvitationThatComesBackIsSaidAndNobodyIsProposedAtThatAddressAgain() throws Exception {
        referents.invite(landes, AIRE, "Mme Martin", AT_AIRE);
        TestKeycloak.choosesPassword(AT_AIRE);
        mailbox.comesBack(mailbox.deliver().getFirst());
        assertThat(members().get(AIRE).invitation())
                .isNotNull()
                .extracting(Invitation::delivery)
                .isEqualTo(Invitation.Delivery.RETURNED);
        assertThat(members().get(AIRE).returnedOn()).isNotNull();
        referents.withdraw(landes, AIRE);
        assertThat(members().get(AIRE).contact())
                .isEqualTo(new MemberReferent.Candidate("M. Maire", "maire@aire.example.fr", null));
        data.returned("maire@aire.example.fr");
        assertThat(state(AIRE)).isEqualTo(MemberState.NO_CONTACT);
        assertThat(members().get(AIRE).contact())
                .isNotNull()
                .extracting(MemberReferent.Candidate::reachable)
                .isEqualTo(false);
        refused("onboarding.refused.nobody", () -> referents.inviteAll(landes, PortfolioFilter.ALL));
    }

    @Test
    void anInvitationIsSentAgainAndTakenBack() {
        referents.invite(landes, AIRE, "Mme Martin", AT_AIRE);
        accounts.inviteWhoIsDue();
        referents.resend(landes, AIRE);
        accounts.inviteWhoIsDue();
        assertThat(TestKeycloak.askedForPassword()).containsExactly(AT_AIRE, AT_AIRE);
        SignIn.as(people.manager(landes));
        referents.withdraw(landes, AIRE);
        assertThat(state(AIRE)).isEqualTo(MemberState.TO_INVITE);
        accounts.removeAbandoned();
        assertThat(TestKeycloak.created()).isEmpty();
    }

    @Test
    void allAreInvitedOnceWhateverTheNumberOfServers() {
        contact("40088", "OTHER", "Secrétariat (matin)", "mairie@dax.example.fr");
        assertThat(referents.inviteAll(landes, PortfolioFilter.ALL)).isEqualTo(2);
        assertThat(referents.page(landes, PortfolioFilter.ALL, null, 0, 50).underWay())
                .isEqualTo(2);
        work.workOff();
        work.workOff();
        assertThat(state(AIRE)).isEqualTo(MemberState.INVITED);
        assertThat(members().get(DAX).referent()).isEqualTo("Mairie de Dax");
        assertThat(mailbox.deliver()).extracting(TestMailbox.Letter::to).containsExactly("mairie@dax.example.fr");
        assertThat(TestKeycloak.askedForPassword()).containsExactly(AT_AIRE);
        refused("onboarding.refused.nobody", () -> referents.inviteAll(landes, PortfolioFilter.ALL));
    }

    @Test
    void onlyWhatTheFilterKeepsIsInvited() {
        contact("40088", "SECRETARY", "Mme Dax", "mairie@dax.example.fr");
        assertThat(referents.inviteAll(landes, PortfolioFilter.choosing(Set.of(DAX))))
                .isEqualTo(1);
        work.workOff();
        assertThat(state(AIRE)).isEqualTo(MemberState.TO_INVITE);
        assertThat(state(DAX)).isEqualTo(MemberState.INVITED);
    }

    @Test
    void aReaderInvitesNobody() {
        SignIn.as(people.operatorReader(landes));
        assertThat(state(AIRE)).isEqualTo(MemberState.TO_INVITE);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> referents.invite(landes, AIRE, "Mme Martin", AT_AIRE),
                () -> referents.inviteAll(landes, PortfolioFilter.ALL),
                () -> referents.withdraw(landes, AIRE))) {
            assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theDatabaseLetsAManagerGiveTheFirstReferentOfAMemberAndNothingElse() {
        people.operator("Nord Numérique", "59350");
        assertThat(gives("40088", "COMMUNE_REFERENT")).isTrue();
        assertThat(gives("40192", "COMMUNE_REFERENT")).as("it has one").isFalse();
        assertThat(gives("40001", "COMMUNE_CONTRIBUTOR")).isFalse();
        assertThat(gives("59350", "COMMUNE_REFERENT")).as("of another operator").isFalse();
        assertThat(revokes()).as("somebody who came").isZero();
    }

    private boolean gives(String insee, String role) {
        try {
            transactions.executeWithoutResult(status -> {
                status.setRollbackOnly();
                runtime.sql("""
                                insert into access_grant (person_id, role, insee, granted_at, granted_by)
                                values (:person, :role, :insee, now(), :person)""")
                        .param("person", manager.personId().value())
                        .param("role", role)
                        .param("insee", insee)
                        .update();
            });
            return true;
        } catch (DataAccessException refused) {
            return false;
        }
    }

    private int revokes() {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            return runtime.sql("update access_grant set revoked_at = now() where insee = '40192'")
                    .update();
        });
    }
}
