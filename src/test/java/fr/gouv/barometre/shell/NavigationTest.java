package fr.gouv.barometre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where each person lands after login, and which pages they are offered. */
@PortalTest
class NavigationTest {

    @Autowired
    private Navigation navigation;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestData data;

    @BeforeEach
    void startClean() {
        data.clean();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void dinumLandsOnTheCampaigns() {
        SignIn.as(people.dinum());
        assertThat(navigation.home()).contains("campagnes");
        assertThat(offeredOn("campagnes")).containsExactly("campagnes", "operateurs", "communes");
    }

    @Test
    void theManagerOfOneOperatorLandsOnItsPortfolio() {
        OpsnId opsn = people.operator("Opérateur des Landes", "40192");
        SignIn.as(people.manager(opsn));
        String portfolio = "operateurs/" + opsn.value();
        assertThat(navigation.home()).contains(portfolio);
        assertThat(offeredOn(portfolio)).containsExactly(portfolio, "communes");
    }

    @Test
    void theManagerOfSeveralOperatorsChoosesOne() {
        SignIn.Person manager = people.manager(people.operator("Premier"));
        people.grant(manager, Role.OPSN_MANAGER, people.operator("Second"), null);
        SignIn.as(manager);
        assertThat(navigation.home()).contains("operateurs");
    }

    @Test
    void aPersonOfOneCommuneLandsOnIt() {
        SignIn.as(people.reader("40192"));
        assertThat(navigation.home()).contains("communes/40192");
    }

    @Test
    void aPersonOfSeveralCommunesChoosesOne() {
        SignIn.as(people.referent("40192", "40088"));
        assertThat(navigation.home()).contains("communes");
        assertThat(offeredOn("communes")).containsExactly("communes");
    }

    @Test
    void everybodyIsOfferedTheFivePagesOfTheCommuneTheyLookAt() {
        SignIn.as(people.dinum());
        assertThat(offeredOn("communes/40192/plan"))
                .containsExactly(
                        "communes/40192",
                        "communes/40192/questionnaire",
                        "communes/40192/resultats",
                        "communes/40192/obligations",
                        "communes/40192/plan");
    }

    @Test
    void aPersonWithoutAGrantHasNowhereToGo() {
        SignIn.as(people.stranger("Sans accès"));
        assertThat(navigation.home()).isEmpty();
        assertThat(offeredOn("communes/40192")).isEmpty();
    }

    @Test
    void aRemovedGrantTakesThePagesAwayAtOnce() {
        SignIn.Person secretary = people.referent("40192");
        SignIn.as(secretary);
        assertThat(navigation.home()).isPresent();
        people.revokeAll(secretary);
        assertThat(navigation.home()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "communes/40192, communes/40192",
        "communes/40192/plan, communes/40192/plan",
        "communes/40192/questionnaire/cybersecurite, communes/40192/questionnaire",
        "communes/401, ",
    })
    void theCurrentEntryIsTheNearestAboveThePage(String path, String expected) {
        List<NavigationEntry> entries = List.of(
                new NavigationEntry("home", "communes/40192"),
                new NavigationEntry("questionnaire", "communes/40192/questionnaire"),
                new NavigationEntry("plan", "communes/40192/plan"));
        Optional<String> current = Navigation.current(entries, path).map(NavigationEntry::address);
        assertThat(current).isEqualTo(Optional.ofNullable(expected));
    }

    private List<String> offeredOn(String path) {
        return navigation.entries(Navigation.communeOf(path)).stream()
                .map(NavigationEntry::address)
                .toList();
    }
}
