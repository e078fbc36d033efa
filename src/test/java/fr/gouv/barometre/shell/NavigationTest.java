package fr.gouv.barometre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each person lands after login, and which pages they are offered. */
class NavigationTest {

    private static final Scope DINUM = new Scope.Everything();
    private static final Scope ONE_OPERATOR = new Scope.MembersOf(Set.of(new OpsnId(7)));
    private static final Scope TWO_OPERATORS = new Scope.MembersOf(Set.of(new OpsnId(7), new OpsnId(8)));
    private static final Scope ONE_COMMUNE = communes("40192");
    private static final Scope TWO_COMMUNES = communes("40192", "40088");
    private static final Scope NOTHING = communes();
    private static final Scope SECRETARY_AND_MANAGER = new Scope.AnyOf(List.of(ONE_OPERATOR, ONE_COMMUNE));

    record Landing(Scope scope, String home, List<String> general) {}

    static List<Landing> landings() {
        return List.of(
                new Landing(DINUM, "campagnes", List.of("campagnes", "operateurs", "communes", "acces")),
                new Landing(ONE_OPERATOR, "operateurs/7", List.of("operateurs/7", "communes")),
                new Landing(TWO_OPERATORS, "operateurs", List.of("operateurs", "communes")),
                new Landing(SECRETARY_AND_MANAGER, "operateurs/7", List.of("operateurs/7", "communes")),
                new Landing(TWO_COMMUNES, "communes", List.of("communes")),
                new Landing(
                        ONE_COMMUNE,
                        "communes/40192",
                        List.of(
                                "communes/40192",
                                "communes/40192/questionnaire",
                                "communes/40192/resultats",
                                "communes/40192/evolution",
                                "communes/40192/obligations",
                                "communes/40192/plan",
                                "communes/40192/documents",
                                "communes/40192/equipe")));
    }

    @ParameterizedTest
    @MethodSource("landings")
    void eachPersonLandsOnTheFirstPageOfferedToThem(Landing expected) {
        Navigation navigation = Navigation.of(expected.scope());
        assertThat(navigation.home()).contains(expected.home());
        assertThat(addresses(navigation, "methode")).isEqualTo(expected.general());
    }

    @Test
    void aPersonWithoutAGrantHasNowhereToGo() {
        Navigation navigation = Navigation.of(NOTHING);
        assertThat(navigation.home()).isEmpty();
        assertThat(addresses(navigation, "communes/40192")).isEmpty();
    }

    @Test
    void onTheAddressOfACommuneEverybodyIsOfferedItsPages() {
        assertThat(addresses(Navigation.of(DINUM), "communes/40088/plan"))
                .hasSize(8)
                .allMatch(address -> address.startsWith("communes/40088"));
    }

    static List<Landing> operatorPages() {
        return List.of(
                new Landing(
                        ONE_OPERATOR,
                        "operateurs/7/contacts",
                        List.of(
                                "operateurs/7",
                                "operateurs/7/a-appeler",
                                "operateurs/7/membres",
                                "operateurs/7/reponses-declarees",
                                "operateurs/7/actions-communes",
                                "operateurs/7/contacts",
                                "operateurs/7/relances",
                                "operateurs/7/equipe",
                                "communes")),
                new Landing(
                        TWO_OPERATORS,
                        "operateurs/8",
                        List.of(
                                "operateurs",
                                "operateurs/8",
                                "operateurs/8/a-appeler",
                                "operateurs/8/membres",
                                "operateurs/8/reponses-declarees",
                                "operateurs/8/actions-communes",
                                "operateurs/8/contacts",
                                "operateurs/8/relances",
                                "operateurs/8/equipe",
                                "communes")),
                new Landing(
                        DINUM,
                        "operateurs/8",
                        List.of(
                                "operateurs",
                                "operateurs/8",
                                "operateurs/8/membres",
                                "operateurs/8/reponses-declarees",
                                "operateurs/8/actions-communes",
                                "operateurs/8/equipe",
                                "communes")),
                new Landing(ONE_OPERATOR, "operateurs/8", List.of("operateurs/7", "communes")),
                new Landing(TWO_COMMUNES, "operateurs/7", List.of("communes")),
                new Landing(ONE_OPERATOR, "operateurs/7e9", List.of("operateurs/7", "communes")));
    }

    @ParameterizedTest
    @MethodSource("operatorPages")
    void onAnOperatorsAddressThoseWhoFollowItAreOfferedItsPages(Landing expected) {

        assertThat(addresses(Navigation.of(expected.scope()), expected.home())).isEqualTo(expected.general());
    }

    @Test
    void onlyAPersonOfSeveralCommunesIsOfferedToChangeCommune() {
        assertThat(Navigation.of(TWO_COMMUNES).changeCommuneOn("communes/40192/plan"))
                .map(NavigationEntry::address)
                .contains("communes");
        assertThat(Navigation.of(ONE_OPERATOR).changeCommuneOn("communes/40192"))
                .map(NavigationEntry::address)
                .contains("operateurs/7");
        assertThat(Navigation.of(ONE_COMMUNE).changeCommuneOn("communes/40192")).isEmpty();
        assertThat(Navigation.of(TWO_COMMUNES).changeCommuneOn("communes")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "communes/40192, communes/40192",
        "communes/40192/plan, communes/40192/plan",
        "communes/40192/questionnaire/cybersecurite, communes/40192/questionnaire",
        "communes/40192/simulateur, communes/40192/plan",
        "communes/40192x, ",
        "methode, ",
    })
    void theCurrentEntryIsTheNearestAboveThePage(String path, String expected) {
        List<NavigationEntry> entries = Navigation.of(ONE_COMMUNE).general();
        assertThat(Navigation.current(entries, path).map(NavigationEntry::address))
                .isEqualTo(Optional.ofNullable(expected));
    }

    private static List<String> addresses(Navigation navigation, String path) {
        return navigation.entriesOn(path).stream().map(NavigationEntry::address).toList();
    }

    private static Scope communes(String... codes) {
        return new Scope.Communes(Set.of(codes).stream().map(InseeCode::new).collect(Collectors.toSet()));
    }
}
