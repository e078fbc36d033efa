package fr.gouv.barometre.territory;

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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A person finds a commune of their scope by whatever they know of it. */
@PortalTest
class TerritoryServiceTest {

    @Autowired
    TerritoryService territory;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @Autowired
    TestClock clock;

    @BeforeEach
    void clean() {
        data.clean();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
        clock.reset();
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        // by name: the whole name, then its beginning, then its words
        "mont-de-marsan, 40192",
        "MONT DE MARSAN, 40192",
        "mont marsan, 40192",
        "paris, 75056",
        "lille, 59350",
        "havre, 76351",
        "Dax, 40088",
        "etrechy, 91226",
        "abergement clem, 01001",
        "l'hay, 94038",
        "l’haÿ, 94038",
        "aire sur l adour, 40001",
        "œuilly, 51410",
        "oeuilly, 51410",
        // "Saint" however it is written
        "st denis, 97411",
        "Saint-Denis, 97411",
        "st-pierre-d'irube, 64496",
        "ste foy la grande, 33402",
        // anywhere in a word, when nothing better is found
        "esnes-sur, 59253",
        "ochechouar, 87126",
        // by code
        "40192, 40192",
        "2a004, 2A004",
        "2A 004, 2A004",
        "01001, 01001",
        "97411, 97411",
        "59800, 59350",
        "75116, 75056",
        "214001927, 40192",
        "214 001 927, 40192",
        "21400192700015, 40192",
        // what the commune was called before
        "Pluduno, 22237",
        "72287, 72155",
    })
    void theFirstResultIsTheCommuneThatIsMeant(String typed, String insee) {
        SignIn.as(people.dinum());
        assertThat(territory.search(typed, 10))
                .first()
                .extracting(row -> row.insee().value())
                .isEqualTo(insee);
    }

    @Test
    void aCommuneFoundByAFormerNameSaysSo() {
        SignIn.as(people.dinum());
        assertThat(territory.search("pluduno", 1))
                .first()
                .extracting(CommuneRow::formerName)
                .isEqualTo("Pluduno");
        assertThat(territory.search("dax", 1))
                .first()
                .extracting(CommuneRow::formerName)
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzzzzz",
                "%",
                "_",
                "\\",
                "'; drop table commune; --",
                "!!!",
                "99999",
                "999999999",
                "123456789012345678"
            })
    void whatMatchesNothingFindsNothing(String typed) {
        SignIn.as(people.dinum());
        assertThat(territory.search(typed, 10)).isEmpty();
        assertThat(territory.count(typed)).isZero();
    }

    @Test
    void withoutATextAllCommunesComeByNameAPageAtATime() {
        SignIn.as(people.dinum());
        assertThat(territory.count("")).isEqualTo(34_969);
        List<CommuneRow> first = territory.search(" ", 0, 50);
        List<CommuneRow> second = territory.search(" ", 50, 50);
        assertThat(first).hasSize(50).extracting(CommuneRow::name).startsWith("Aast");
        assertThat(second).hasSize(50).doesNotContainAnyElementsOf(first);
    }

    @Test
    void countAgreesWithTheRows() {
        SignIn.as(people.dinum());
        for (String typed : List.of("saint pierre", "40", "marsan", "400")) {
            assertThat(territory.search(typed, 40_000)).as(typed).hasSize(territory.count(typed));
        }
    }

    @Test
    void aSecretaryFindsOnlyTheCommunesOfTheGrants() {
        SignIn.as(people.referent("40192", "40088"));
        assertThat(names("")).containsExactly("Dax", "Mont-de-Marsan");
        assertThat(names("lille")).isEmpty();
        assertThat(names("59350")).isEmpty();
        assertThat(names("dax")).containsExactly("Dax");
    }

    @Test
    void aManagerFindsTheMembersInForceToday() {
        OpsnId opsn = people.operator("Opérateur", "40192");
        people.membership(opsn, "40088", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1));
        SignIn.as(people.manager(opsn));
        assertThat(names("")).containsExactly("Mont-de-Marsan");
        clock.set(LocalDate.of(2025, 12, 31));
        assertThat(names("")).containsExactly("Dax", "Mont-de-Marsan");
    }

    @Test
    void aCommuneShowsWhatTheOfficialGeographySays() {
        SignIn.as(people.referent("22237"));
        CommuneDetails commune = territory.commune(new InseeCode("22237"));
        assertThat(commune.name()).isEqualTo("Val-d'Arguenon");
        assertThat(commune.departement()).isEqualTo("Côtes-d'Armor");
        assertThat(commune.region()).isEqualTo("Bretagne");
        assertThat(commune.stratum()).isEqualTo(Stratum.of(commune.population()));
        assertThat(commune.postcodes()).contains("22130");
        assertThat(commune.formerCommunes()).extracting(FormerCommune::name).contains("Pluduno");
        assertThat(commune.current()).isTrue();
        assertThat(commune.edition().year()).isEqualTo(2026);
        assertThat(commune.edition().source()).contains("Insee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"59350", "00000"})
    void aCommuneOutsideTheScopeIsNotFoundLikeOneThatDoesNotExist(String insee) {
        SignIn.as(people.referent("40192"));
        assertThatThrownBy(() -> territory.commune(new InseeCode(insee))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aTerritoryWhereNobodyIsCountedHasNoPopulationAndTheSmallestStratum() {
        SignIn.as(people.dinum());
        CommuneDetails clipperton = territory.commune(new InseeCode("98901"));
        assertThat(clipperton.population()).isNull();
        assertThat(clipperton.stratum()).isEqualTo(Stratum.P0);
    }

    @Test
    void theSearchAnswersAsOneTypes() {
        SignIn.as(people.dinum());
        territory.search("mon", 10);
        for (String typed : List.of("m", "mo", "mont", "mont de", "st p", "40", "4019", "2140019")) {
            long start = System.nanoTime();
            territory.search(typed, 10);
            // Some 10 ms on a quiet machine; the bound only catches a plan that has gone wrong
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(typed).isLessThan(Duration.ofMillis(500));
        }
    }

    private List<String> names(String typed) {
        return territory.search(typed, 10).stream().map(CommuneRow::name).toList();
    }
}
