package fr.gouv.barometre.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.account.internal.AccountJob;
import fr.gouv.barometre.collaboration.Invitation;
import fr.gouv.barometre.collaboration.Invitation.Delivery;
import fr.gouv.barometre.collaboration.NewMember;
import fr.gouv.barometre.collaboration.TeamMember;
import fr.gouv.barometre.collaboration.TeamService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.mail.internal.ReturnJob;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.People;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.security.TeamFunction;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.Report;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestKeycloak;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import fr.gouv.barometre.testing.TestReturns;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The référent of Mont-de-Marsan invites somebody who never had an account. */
@PortalTest
class AccountsTest {

    private static final InseeCode MONT = new InseeCode("40192");
    private static final String NEWCOMER = "nouvelle@mont.example.fr";

    @Autowired
    TeamService teams;

    @Autowired
    AccountJob job;

    @Autowired
    ReturnJob returns;

    @Autowired
    People arrivals;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aReferent() {
        data.clean();
        TestKeycloak.reset();
        TestKeycloak.doesNotKnow(NEWCOMER);
        mailbox.deliver();
        SignIn.as(people.referent(MONT.value()));
    }

    @AfterEach
    void everythingWorks() {
        TestKeycloak.reset();
        clock.reset();
        SignIn.out();
    }

    private void invite(String address) {
        teams.invite(new NewMember(MONT, address, "Claude Roche", TeamFunction.SECRETARY, CommuneRight.CONTRIBUTOR));
    }

    private TeamMember invited() {
        return teams.read(MONT).members().stream()
                .filter(member -> member.invitation() != null)
                .findFirst()
                .orElseThrow();
    }

    private Delivery delivery() {
        Invitation invitation = invited().invitation();
        assertThat(invitation).isNotNull();
        return invitation.delivery();
    }

    private void later(Duration wait) {
        clock.set(clock.instant().plus(wait));
        job.inviteWhoIsDue();
    }

    @Test
    void aNewcomerGetsAnAccountAndOneEmailThatAsksForAPassword() {
        invite(NEWCOMER);
        assertThat(delivery()).isEqualTo(Delivery.WAITING);
        assertThat(mailbox.deliver()).as("nothing from the portal beside it").isEmpty();
        assertThat(TestKeycloak.created()).containsExactly(NEWCOMER);
        assertThat(TestKeycloak.askedForPassword()).containsExactly(NEWCOMER);
        assertThat(delivery()).isEqualTo(Delivery.SENT);
    }

    @Test
    void whatKeycloakSentAndComesBackIsSaidOfTheInvitationAndOfNothingElse() throws Exception {
        TestReturns.empty();
        invite(NEWCOMER);
        job.inviteWhoIsDue();
        Report report = new Report("retours+comptes@example.org", "failed", "5.1.1", "", NEWCOMER);
        comesBack(report.to("retours@example.org"));
        comesBack(report.about("", "autre@mont.example.fr"));
        comesBack(report.says("delayed", "4.4.1"));
        assertThat(delivery()).isEqualTo(Delivery.SENT);

        comesBack(report);

        assertThat(invited().invitation())
                .isNotNull()
                .extracting(Invitation::delivery, Invitation::problem)
                .containsExactly(Delivery.RETURNED, Problem.ADDRESS);
        assertThat(data.owner()
                        .sql("select count(*) from returned_address")
                        .query(Integer.class)
                        .single())
                .as("whoever knows the address could have written the report")
                .isZero();
        clock.set(clock.instant().plusSeconds(60));
        teams.resend(MONT, invited().access());
        job.inviteWhoIsDue();
        assertThat(delivery()).isEqualTo(Delivery.SENT);
    }

    private void comesBack(Report report) throws Exception {
        TestReturns.receive(report.message());
        returns.readWhatCameBack();
    }

    @Test
    void whoHasAnAccountGetsThePortalsEmailAlone() {
        invite("connue@mont.example.fr");
        assertThat(mailbox.deliver()).extracting(TestMailbox.Letter::to).containsExactly("connue@mont.example.fr");
        assertThat(TestKeycloak.created()).isEmpty();
        assertThat(TestKeycloak.askedForPassword()).isEmpty();
    }

    @Test
    void sentAgainItIsTheLinkUntilThereIsAPassword() {
        invite(NEWCOMER);
        job.inviteWhoIsDue();
        teams.resend(MONT, invited().access());
        assertThat(mailbox.deliver()).isEmpty();
        assertThat(TestKeycloak.askedForPassword()).containsExactly(NEWCOMER, NEWCOMER);
        TestKeycloak.choosesPassword(NEWCOMER);
        teams.resend(MONT, invited().access());
        assertThat(mailbox.deliver()).hasSize(1);
        assertThat(TestKeycloak.askedForPassword()).hasSize(2);
    }

    @Test
    void whileKeycloakIsDownTheInvitationWaits() {
        TestKeycloak.answers(503);
        invite(NEWCOMER);
        job.inviteWhoIsDue();
        assertThat(invited().invitation())
                .isNotNull()
                .extracting(Invitation::delivery, Invitation::problem)
                .containsExactly(Delivery.RETRYING, Problem.LOGIN);
        TestKeycloak.answers(0);
        job.inviteWhoIsDue();
        assertThat(TestKeycloak.created()).as("not before a minute").isEmpty();
        later(Duration.ofMinutes(1));
        assertThat(TestKeycloak.askedForPassword()).containsExactly(NEWCOMER);
        assertThat(delivery()).isEqualTo(Delivery.SENT);
    }

    @Test
    void anEmailThatKeycloakCannotSendIsSaidAndGivenUpInTheEnd() {
        TestKeycloak.answers(500);
        invite(NEWCOMER);
        job.inviteWhoIsDue();
        assertThat(invited().invitation())
                .isNotNull()
                .extracting(Invitation::delivery, Invitation::problem)
                .containsExactly(Delivery.RETRYING, Problem.SERVER);
        for (int attempt = 0; attempt < 6; attempt++) {
            later(Duration.ofHours(16));
        }
        assertThat(delivery()).isEqualTo(Delivery.FAILED);
        TestKeycloak.answers(0);
        teams.resend(MONT, invited().access());
        job.inviteWhoIsDue();
        assertThat(delivery()).as("a new try of the référent").isEqualTo(Delivery.SENT);
        assertThat(TestKeycloak.askedForPassword()).containsExactly(NEWCOMER);
    }

    @Test
    void aWithdrawnInvitationIsNotSentAndLeavesNoAccount() {
        invite(NEWCOMER);
        teams.remove(MONT, invited().access());
        job.inviteWhoIsDue();
        assertThat(TestKeycloak.created()).isEmpty();

        invite(NEWCOMER);
        job.inviteWhoIsDue();
        job.removeAbandoned();
        assertThat(TestKeycloak.created()).as("still invited").containsExactly(NEWCOMER);
        teams.remove(MONT, invited().access());
        job.removeAbandoned();
        assertThat(TestKeycloak.created()).isEmpty();
    }

    @Test
    void anAccountThatSomebodyUsesStays() {
        invite(NEWCOMER);
        job.inviteWhoIsDue();
        TestKeycloak.choosesPassword(NEWCOMER);
        teams.remove(MONT, invited().access());
        job.removeAbandoned();
        assertThat(TestKeycloak.created()).as("it has a password").containsExactly(NEWCOMER);
        assertThat(data.owner()
                        .sql("select count(*) from account_created")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theAccountOfWhoCameIsTheirs() {
        invite(NEWCOMER);
        job.inviteWhoIsDue();
        SystemWork.run(() -> arrivals.signedIn("subject-of-newcomer", NEWCOMER, "Claude Roche"));
        data.owner()
                .sql("update access_grant set revoked_at = now() where role = 'COMMUNE_CONTRIBUTOR'")
                .update();
        job.removeAbandoned();
        assertThat(TestKeycloak.created()).containsExactly(NEWCOMER);
    }

    @Test
    void severalServersInviteOnce() throws Exception {
        for (int i = 0; i < 10; i++) {
            TestKeycloak.doesNotKnow("n" + i + "@mont.example.fr");
            invite("n" + i + "@mont.example.fr");
        }
        try (ExecutorService servers = Executors.newFixedThreadPool(4)) {
            servers.invokeAll(IntStream.range(0, 4)
                    .mapToObj(server -> Executors.callable(job::inviteWhoIsDue))
                    .toList());
        }
        assertThat(TestKeycloak.askedForPassword()).hasSize(10).doesNotHaveDuplicates();
    }
}
