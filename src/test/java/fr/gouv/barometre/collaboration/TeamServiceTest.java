package fr.gouv.barometre.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.People;
import fr.gouv.barometre.security.SystemWork;
import fr.gouv.barometre.security.TeamFunction;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestClock;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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

/** A référent opens the commune to colleagues and closes it again. */
@PortalTest
class TeamServiceTest {

    private static final InseeCode MONT = new InseeCode("40192");
    private static final InseeCode DAX = new InseeCode("40088");

    @Autowired
    TeamService teams;

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

    private SignIn.Person referent;

    @BeforeEach
    void aReferent() {
        data.clean();
        mailbox.deliver();
        referent = people.referent(MONT.value());
        SignIn.as(referent);
    }

    @AfterEach
    void leave() {
        SignIn.out();
        mailbox.works();
        clock.reset();
    }

    private void invite(String email, CommuneRight right) {
        teams.invite(new NewMember(MONT, email, "Camille Roche", TeamFunction.DPO, right));
    }

    private TeamMember member(String email) {
        return teams.read(MONT).members().stream()
                .filter(member -> email.equals(member.email()))
                .findFirst()
                .orElseThrow();
    }

    private TeamMember self() {
        return teams.read(MONT).members().stream()
                .filter(TeamMember::caller)
                .findFirst()
                .orElseThrow();
    }

    private SignIn.Person arrives(String email, String name) {
        PersonId id = SystemWork.call(() -> arrivals.signedIn(UUID.randomUUID().toString(), email, name));
        return new SignIn.Person(id, name);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo(key));
    }

    @Test
    void anInvitationThatComesBackIsSaidUntilTheAddressIsAnother() throws Exception {
        invite("dpo@mont.example.fr", CommuneRight.CONTRIBUTOR);
        mailbox.comesBack(mailbox.deliver().getFirst());
        assertThat(member("dpo@mont.example.fr").invitation()).isNotNull().satisfies(invitation -> {
            assertThat(invitation.delivery()).isEqualTo(Invitation.Delivery.RETURNED);
            assertThat(invitation.problem()).isEqualTo(Problem.ADDRESS);
        });
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        SignIn.Person dpo = arrives("DPO@mont.example.fr", "C. Roche");
        SignIn.as(referent);
        assertThat(member("dpo@mont.example.fr").invitation()).isNull();
        assertThat(member("dpo@mont.example.fr").returnedOn())
                .as("who came cannot be written to all the same")
                .isEqualTo(TestClock.START);
        data.owner()
                .sql("update person set email = 'dpd@mont.example.fr' where id = ?")
                .param(dpo.personId().value())
                .update();
        assertThat(member("dpd@mont.example.fr").returnedOn()).isNull();
    }

    @Test
    void aDpoInvitedByEmailAnswersForTheCommuneAfterTheFirstLogin() {
        invite("dpo@mont.example.fr", CommuneRight.CONTRIBUTOR);
        assertThat(mailbox.deliver()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("dpo@mont.example.fr");
            assertThat(letter.subject())
                    .isEqualTo("Baromètre numérique\u00a0: invitation pour la commune de Mont-de-Marsan");
            assertThat(letter.text())
                    .contains("Secrétaire de mairie vous invite")
                    .contains("Mont-de-Marsan (40192)")
                    .contains("répondre au questionnaire")
                    .contains("http://localhost:8080/communes/40192\n")
                    .contains("dpo@mont.example.fr")
                    .doesNotContain("Camille");
        });
        TeamMember waiting = member("dpo@mont.example.fr");
        assertThat(waiting.name()).isEqualTo("Camille Roche");
        assertThat(waiting.function()).isEqualTo(TeamFunction.DPO);
        assertThat(waiting.invitation())
                .isNotNull()
                .satisfies(invitation -> assertThat(invitation.delivery()).isEqualTo(Invitation.Delivery.SENT));
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        SignIn.as(arrives("DPO@mont.example.fr", "C. Roche"));
        user.requireWritable(MONT);
        SignIn.as(referent);
        assertThat(member("dpo@mont.example.fr").invitation()).isNull();
        assertThat(member("dpo@mont.example.fr").name()).isEqualTo("C. Roche");
    }

    @Test
    void anInvitationDoesNotTellWhetherTheAddressHasAnAccount() {
        arrives("secretaire@dax.example.fr", "Dominique Hidden");
        invite("secretaire@dax.example.fr", CommuneRight.READER);
        assertThat(member("secretaire@dax.example.fr").name()).isEqualTo("Camille Roche");
        assertThat(member("secretaire@dax.example.fr").lastLogin()).isNull();
    }

    @Test
    void whoWasSentAwaySeesNothingFromTheNextCallOn() {
        invite("elu@mont.example.fr", CommuneRight.READER);
        SignIn.Person elu = arrives("elu@mont.example.fr", "Élu");
        SignIn.as(elu);
        user.requireVisible(MONT);
        SignIn.as(referent);
        teams.remove(MONT, member("elu@mont.example.fr").access());
        SignIn.as(elu);
        assertThatThrownBy(() -> user.requireVisible(MONT)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWithdrawnInvitationOpensNothingAndTheAddressMayBeInvitedAgain() {
        invite("elu@mont.example.fr", CommuneRight.READER);
        refused("security.refused.already-has-access", () -> invite("ELU@mont.example.fr", CommuneRight.READER));
        teams.remove(MONT, member("elu@mont.example.fr").access());
        invite("elu@mont.example.fr", CommuneRight.CONTRIBUTOR);
        SignIn.as(arrives("elu@mont.example.fr", "Élu"));
        user.requireWritable(MONT);
    }

    @Test
    void theLastReferentStaysUntilAnotherOneHasCome() {
        refused("collaboration.refused.last-referent", () -> teams.remove(MONT, self().access()));
        refused(
                "collaboration.refused.last-referent",
                () -> teams.change(MONT, self().access(), CommuneRight.READER, TeamFunction.MAYOR));
        invite("suivant@mont.example.fr", CommuneRight.REFERENT);
        refused("collaboration.refused.last-referent", () -> teams.remove(MONT, self().access()));
        arrives("suivant@mont.example.fr", "Suivante");
        teams.remove(MONT, self().access());
        assertThatThrownBy(() -> teams.read(MONT)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRightMayGrowAndAFunctionBeSaid() {
        SignIn.Person contributor = people.contributor(MONT.value());
        TeamMember before = teams.read(MONT).members().stream()
                .filter(member -> member.person().equals(contributor.personId()))
                .findFirst()
                .orElseThrow();
        teams.change(MONT, before.access(), CommuneRight.REFERENT, TeamFunction.SECRETARY);
        assertThat(teams.read(MONT).members())
                .filteredOn(member -> member.person().equals(contributor.personId()))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.right()).isEqualTo(CommuneRight.REFERENT);
                    assertThat(member.function()).isEqualTo(TeamFunction.SECRETARY);
                });
    }

    @Test
    void anEmailThatCannotBeSentIsSaidOnThePage() {
        mailbox.isDown();
        invite("elu@mont.example.fr", CommuneRight.READER);
        SystemWork.run(mailbox::deliver);
        assertThat(member("elu@mont.example.fr").invitation()).isNotNull().satisfies(invitation -> {
            assertThat(invitation.delivery()).isEqualTo(Invitation.Delivery.RETRYING);
            assertThat(invitation.problem()).isEqualTo(Problem.SERVER);
        });
    }

    @Test
    void thePortalCannotBeMadeToSendUnwantedMail() {
        invite("elu@mont.example.fr", CommuneRight.READER);
        long access = member("elu@mont.example.fr").access();
        teams.resend(MONT, access);
        teams.resend(MONT, access);
        refused("collaboration.refused.too-often", () -> teams.resend(MONT, access));
        for (int i = 3; i < 30; i++) {
            invite("elu" + i + "@mont.example.fr", CommuneRight.READER);
        }
        refused("collaboration.refused.too-many", () -> invite("autre@mont.example.fr", CommuneRight.READER));
        assertThat(mailbox.deliver()).hasSize(30);
        clock.set(clock.instant().plus(Duration.ofHours(25)));
        invite("autre@mont.example.fr", CommuneRight.READER);
        assertThat(mailbox.deliver()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "http://exemple.fr",
                "exemple.fr",
                "Gagnez 100",
                "a\r\nBcc",
                "<b>Camille</b>",
                "@camille"
            })
    void aNameIsAName(String typed) {
        refused(
                "collaboration.refused.name",
                () -> teams.invite(
                        new NewMember(MONT, "elu@mont.example.fr", typed, TeamFunction.DPO, CommuneRight.READER)));
        assertThat(mailbox.deliver()).isEmpty();
    }

    @Test
    void colleaguesSeeTheTeamAndChangeNothing() {
        invite("elu@mont.example.fr", CommuneRight.READER);
        long access = self().access();
        for (SignIn.Person person : List.of(people.contributor(MONT.value()), people.reader(MONT.value()))) {
            SignIn.as(person);
            assertThat(teams.read(MONT).members()).anyMatch(member -> "elu@mont.example.fr".equals(member.email()));
            assertThatThrownBy(() -> teams.remove(MONT, access)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> invite("b@mont.example.fr", CommuneRight.READER))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theOperatorSeesNamesAndNoAddress() {
        invite("elu@mont.example.fr", CommuneRight.READER);
        SignIn.as(people.manager(people.operator("Opérateur", MONT.value())));
        Team team = teams.read(MONT);
        assertThat(team.manageable()).isFalse();
        assertThat(team.members()).hasSize(2).allMatch(member -> member.email() == null);
    }

    @Test
    void theReferentOfAnotherCommuneLearnsNothingAndWritesNothing() {
        invite("elu@mont.example.fr", CommuneRight.READER);
        long access = member("elu@mont.example.fr").access();
        SignIn.as(people.referent(DAX.value()));
        assertThatThrownBy(() -> teams.read(MONT)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> teams.remove(MONT, access)).isInstanceOf(NotFoundException.class);
        // The same by SQL alone, as an injection would
        assertThat(seen("select count(*) from access_grant where insee = '40192'"))
                .isZero();
        assertThat(seen("select count(*) from person where email like '%mont.example.fr'"))
                .isZero();
        assertThat(seen("select count(*) from team_invitation")).isZero();
        assertThat(transactions.<Integer>execute(
                        status -> runtime.sql("update access_grant set revoked_at = now() where insee = '40192'")
                                .update()))
                .isZero();
        assertThatThrownBy(() -> transactions.execute(status -> runtime.sql("""
                        insert into access_grant (person_id, role, insee, granted_at)
                        select current_person(), 'COMMUNE_READER', '40192', now()
                        """).update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> transactions.execute(status -> runtime.sql("""
                        insert into access_grant (person_id, role, granted_at) select current_person(), 'DINUM', now()
                        """).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aReaderInvitesNobodyBySqlEither() {
        SignIn.as(people.reader(MONT.value()));
        assertThatThrownBy(() -> seen("select count(person_invited('a@b.fr', 'A', now()))"))
                .isInstanceOf(DataAccessException.class);
    }

    private long seen(String sql) {
        return transactions.<Long>execute(
                status -> runtime.sql(sql).query(Long.class).single());
    }
}
