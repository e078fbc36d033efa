package fr.gouv.barometre.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.territory.Stratum;
import fr.gouv.barometre.territory.internal.GeographyImport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The geography enters the database whole, once, or not at all. */
class GeographyImportTest {

    private static final EmptyPortalDatabase DATABASE = new EmptyPortalDatabase();
    private static final String HEADER = "insee,name,siren,population,departement,region,epci,zone,postcodes\n";
    private static final String GOOD_ROW = "40192,Mont-de-Marsan,214001927,700,40,75,200000001,metro,40000";

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        DATABASE.empty();
    }

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    void theOfficialGeographyOf2026IsCompleteAndASecondStartChangesNothing() {
        assertThat(importOfficial(2026)).isEqualTo(Outcome.IMPORTED);
        assertThat(count("commune where current")).isEqualTo(34_969);
        assertThat(count("epci")).isEqualTo(1_255);
        assertThat(count("commune where population is null and stratum = 'P0'")).isEqualTo(6);
        assertThat(count("former_commune where kind <> 'MERGED' and insee <> part_of"))
                .isEqualTo(2_105 + 471 - 584);
        String before = lastWrite();
        assertThat(importOfficial(2026)).isEqualTo(Outcome.ALREADY_THERE);
        assertThat(lastWrite()).isEqualTo(before);
    }

    @Test
    void everyCommuneIsInTheStratumOfItsPopulation() {
        importOfficial(2026);
        List<String> wrong = DATABASE.owner()
                .sql("select insee, population, stratum from commune")
                .query((row, number) -> {
                    int population = row.getInt("population");
                    return Stratum.of(row.wasNull() ? null : population).name().equals(row.getString("stratum"))
                            ? ""
                            : row.getString("insee");
                })
                .list();
        assertThat(wrong).hasSize(34_969).containsOnly("");
    }

    @Test
    void twoNodesThatStartTogetherImportOnce() {
        List<Outcome> outcomes =
                Stream.of(1, 2).map(node -> CompletableFuture.supplyAsync(() -> importOfficial(2026))).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.IMPORTED, Outcome.ALREADY_THERE);
    }

    @Test
    void anOlderEditionNeverReplacesANewerOne() throws IOException {
        DATABASE.geographyImport()
                .importEdition(EditionFolder.of(folder, 2026, "40192").files());
        assertThat(DATABASE.geographyImport()
                        .importEdition(EditionFolder.of(folder, 2025, "40088").files()))
                .isEqualTo(Outcome.OLDER_THAN_THE_ONE_THERE);
        assertThat(count("commune")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                HEADER,
                "insee,name,siren\n40192,Mont-de-Marsan,214001927\n",
                "name,insee,siren,population,departement,region,epci,zone,postcodes\n" + GOOD_ROW + "\n",
                HEADER + GOOD_ROW + ",one column more\n",
                HEADER + "40192,\"Mont-de-Marsan,214001927,700,40,75,200000001,metro,40000\n",
                HEADER + "40192,Mont\0,214001927,700,40,75,200000001,metro,40000\n",
                HEADER + GOOD_ROW + "\n" + GOOD_ROW + "\n",
                HEADER + "4192,Mont-de-Marsan,214001927,700,40,75,200000001,metro,40000\n",
                HEADER + "40192,Mont-de-Marsan,214001927,beaucoup,40,75,200000001,metro,40000\n",
                HEADER + "40192,Mont-de-Marsan,214001927,-1,40,75,200000001,metro,40000\n",
                HEADER + "40192,Mont-de-Marsan,214001927,700,99,75,200000001,metro,40000\n",
                HEADER + "40192,Mont-de-Marsan,214001927,700,40,75,999999999,metro,40000\n",
            })
    void malformedCommunesAreRefusedAndNothingOfTheEditionIsKept(String communes) throws IOException {
        DATABASE.geographyImport()
                .importEdition(EditionFolder.of(folder, 2025, "40192").files());
        String before = lastWrite();
        GeographyFiles malformed = EditionFolder.of(folder, 2026, "40192")
                .file("communes.csv", communes)
                .files();
        assertThatThrownBy(() -> DATABASE.geographyImport().importEdition(malformed))
                .isInstanceOf(GeographyRefusedException.class)
                .hasMessageContaining("is refused");
        assertThat(lastWrite()).isEqualTo(before);
        assertThat(count("geography_edition")).isEqualTo(1);
    }

    @Test
    void aDescriptionWithoutAYearIsRefused() throws IOException {
        EditionFolder edition = EditionFolder.of(folder, 2026, "40192").file("edition.properties", "source=test\n");
        assertThatThrownBy(edition::files).isInstanceOf(GeographyRefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Mont-de-Marsan, mont de marsan",
        "L'Haÿ-les-Roses, l hay les roses",
        "L’Haÿ-les-Roses, l hay les roses",
        "ÉTRÉCHY, etrechy",
        "Œuilly, oeuilly",
        "St-Pierre-d'Irube, saint pierre d irube",
        "Ste  Foy, sainte foy",
        "Stains, stains",
        "100 % _ \\, 100",
    })
    void namesAreSearchedWithoutAccentsCaseOrPunctuation(String name, String form) {
        assertThat(DATABASE.owner()
                        .sql("select search_form(?)")
                        .param(name)
                        .query(String.class)
                        .single())
                .isEqualTo(form);
    }

    private static Outcome importOfficial(int year) {
        return DATABASE.geographyImport().importEdition(EmptyPortalDatabase.official(year));
    }

    private static int count(String from) {
        return DATABASE.owner()
                .sql("select count(*) from " + from)
                .query(Integer.class)
                .single();
    }

    /** Changes whenever a commune is written. */
    private static String lastWrite() {
        return DATABASE.owner()
                .sql("select max(xmin::text::bigint) || ' ' || count(*) from commune")
                .query(String.class)
                .single();
    }
}
