package fr.gouv.barometre.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestKeycloak;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** How a right is given, used and taken away. */
@PortalTest
class GrantServiceTest {

    private static final InseeCode MONT_DE_MARSAN = new InseeCode("40192");

    @Autowired
    GrantService grants;

    @Autowired
    People arrivals;

    @Autowired
    CurrentUser user;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestData data;

    @BeforeEach
    void dinumIsSignedIn() {
        data.clean();
        TestKeycloak.reset();
        mailbox.deliver();
        SignIn.as(people.dinum());
    }

    @AfterEach
    void leave() {
        SignIn.out();
        TestKeycloak.reset();
    }

    private static NewGrant referent(String email) {
        return new NewGrant(email, "Secrétaire", Role.COMMUNE_REFERENT, null, MONT_DE_MARSAN);
    }

    private SignIn.Person arrives(String subject, @Nullable String verifiedEmail) {
        PersonId id = SystemWork.call(() -> arrivals.signedIn(subject, verifiedEmail, "Secrétaire"));
        return new SignIn.Person(id, "Secrétaire");
    }

    @Test
    void anInvitedSecretaryFindsHerCommuneAtHerFirstLogin() {
        grants.give(referent("mairie@mont.example.fr"));
        SignIn.as(arrives("keycloak-1", "Mairie@Mont.example.fr"));
        user.requireWritable(MONT_DE_MARSAN);
        SignIn.as(arrives("keycloak-1", null));
        user.requireWritable(MONT_DE_MARSAN);
    }

    @Test
    void anUnverifiedAddressOpensNothing() {
        grants.give(referent("mairie@mont.example.fr"));
        SignIn.as(arrives("keycloak-2", null));
        assertThat(user.roles()).isEmpty();
    }

    @Test
    void anAddressAlreadyTakenByAnAccountIsNotTakenOver() {
        grants.give(referent("mairie@mont.example.fr"));
        arrives("keycloak-1", "mairie@mont.example.fr");
        SignIn.as(arrives("keycloak-other", "mairie@mont.example.fr"));
        assertThat(user.roles()).isEmpty();
    }

    @Test
    void aRightGivenTwiceIsOneRightAndARemovedOneIsGone() {
        grants.give(referent("mairie@mont.example.fr"));
        grants.give(referent("mairie@mont.example.fr"));
        List<GrantRow> found = grants.search("mont-de-marsan");
        assertThat(found).hasSize(1);
        grants.remove(found.getFirst().id());
        grants.remove(found.getFirst().id());
        assertThat(grants.search("mont-de-marsan")).isEmpty();
    }

    @Test
    void whoIsGivenAnAccessGetsOneEmailThatSaysWhichAndWhere() {
        grants.give(referent("mairie@mont.example.fr"));
        grants.give(referent("Mairie@mont.example.fr"));
        assertThat(mailbox.deliver()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("mairie@mont.example.fr");
            assertThat(letter.subject()).isEqualTo("Baromètre numérique\u00a0: un accès vous est ouvert");
            assertThat(letter.text())
                    .contains("Référent de la commune", "Mont-de-Marsan", "est mairie@mont.example.fr", "http");
        });
        assertThat(TestKeycloak.created()).isEmpty();

        grants.give(new NewGrant("mairie@mont.example.fr", "", Role.DINUM, null, null));
        assertThat(mailbox.deliver())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Dinum", "Toute la France"));
    }

    @Test
    void whoHasNoAccountGetsOneAndOneLinkToChooseAPassword() {
        TestKeycloak.doesNotKnow("agent@operateur.example.fr");
        OpsnId operator = people.operator("Landes Mutualisation", "40192");
        grants.give(new NewGrant("agent@operateur.example.fr", "Camille", Role.OPSN_MANAGER, operator, null));
        assertThat(mailbox.deliver()).as("nothing from the portal beside it").isEmpty();
        assertThat(TestKeycloak.created()).containsExactly("agent@operateur.example.fr");
        assertThat(TestKeycloak.askedForPassword()).containsExactly("agent@operateur.example.fr");
    }

    @Test
    void anAccessRemovedBeforeTheEmailLeftSendsNothingAndOneGivenAgainDoes() {
        grants.give(referent("mairie@mont.example.fr"));
        grants.remove(grants.search("mont-de-marsan").getFirst().id());
        assertThat(mailbox.deliver()).isEmpty();
        grants.give(referent("mairie@mont.example.fr"));
        assertThat(mailbox.deliver()).hasSize(1);
    }

    @Test
    void anAddressThatThePortalWouldNotWriteToGetsNoAccess() {
        assertThatThrownBy(() -> grants.give(referent("\"mairie\"@mont.example.fr")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo("security.refused.email"));
        assertThat(grants.search("mont-de-marsan")).isEmpty();
    }

    @Test
    void theLastDinumCannotBeRemoved() {
        GrantRow dinum = grants.search("Dinum").getFirst();
        assertThatThrownBy(() -> grants.remove(dinum.id()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo("security.refused.last-dinum"));
        assertThatThrownBy(() -> grants.remove(-1)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource({"mairie", "mairie@", "@mont.fr", "mairie mont@x.fr", "''"})
    void anIncompleteAddressIsRefused(String email) {
        assertThatThrownBy(() -> grants.give(referent(email)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.translationKey()).isEqualTo("security.refused.email"));
    }

    @Test
    void aPlaceMustFitTheRole() {
        assertThatThrownBy(() -> grants.give(new NewGrant("a@b.fr", "", Role.OPSN_MANAGER, null, null)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> grants.give(new NewGrant("a@b.fr", "", Role.DINUM, null, MONT_DE_MARSAN)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        grants.give(new NewGrant("a@b.fr", "", Role.COMMUNE_READER, null, new InseeCode("00000"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyElseGivesRights() {
        SignIn.as(people.referent("40192"));
        assertThatThrownBy(() -> grants.give(referent("a@b.fr"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> grants.search("")).isInstanceOf(AccessDeniedException.class);
    }
}
