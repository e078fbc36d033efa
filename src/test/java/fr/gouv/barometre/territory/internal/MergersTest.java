package fr.gouv.barometre.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A commune that is merged keeps its answers, and they are read under the commune of today. */
class MergersTest {

    private static final EmptyPortalDatabase DATABASE = new EmptyPortalDatabase();

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    /** The real editions, one after the other; 2026 changes names but merges nothing. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class From2024To2026 {

        From2024To2026() {
            DATABASE.empty();
            importOfficial(2024);
            DATABASE.owner().sql("""
                            with campaign as (
                                insert into campaign (year, title, opens_on, closes_on, questionnaire_version, status)
                                values (2024, 'Campagne 2024', '2024-10-01', '2024-12-01', 1, 'CLOSED') returning id)
                            insert into response (campaign_id, insee, status, started_at, changed_at)
                            select campaign.id, commune.insee, 'IN_PROGRESS', now(), now() from campaign, commune
                            """).update();
            importOfficial(2025);
            importOfficial(2026);
        }

        @Test
        void theCommunesOfTodayAreThoseOf2026() {
            assertThat(number("select count(*) from commune where current")).isEqualTo(34_969);
            assertThat(number("select count(*) from commune where current and last_year <> 2026"))
                    .isZero();
        }

        @Test
        void theSixtyEightThatVanishedHaveASuccessorOfToday() {
            assertThat(number("""
                    select count(*) from commune c join commune s on s.insee = c.successor_insee
                    where not c.current and s.current and c.last_year = 2024
                    """)).isEqualTo(68);
            assertThat(number("select count(*) from commune where not current")).isEqualTo(68);
        }

        @ParameterizedTest(name = "{0} -> {1}: {2}")
        @CsvSource({
            "22200, 22237, delegated commune of Val-d'Arguenon",
            "93059, 93066, delegated commune of Saint-Denis",
            "72287, 72155, plain merger",
            "25297, 25364, plain merger",
            "12076, 12218, its code was the one of the whole until the seat moved",
        })
        void eachKindOfMergerIsFollowed(String former, String successor, String kind) {
            assertThat(successor(former)).as(kind).isEqualTo(successor);
        }

        @ParameterizedTest
        @CsvSource({"15031", "15035", "15047", "15171"})
        void aCommuneTakenOutOfAMergerIsACommuneAgain(String restored) {
            assertThat(number("select count(*) from commune where current and insee = '" + restored + "'"))
                    .isEqualTo(1);
        }

        @Test
        void answersOfEveryCommuneOf2024AreSeenByThePeopleOfTheCommuneOfToday() {
            assertThat(number("""
                    select count(*) from response r join commune c on c.insee = r.insee
                    left join commune s on s.insee = c.successor_insee
                    where c.current or s.current
                    """)).isEqualTo(35_029);
            assertThat(communesWithAnswersSeenBy("22237")).containsExactly("22200", "22237");
            assertThat(communesWithAnswersSeenBy("72155")).containsExactly("72155", "72287");
        }
    }

    @Nested
    class SmallEditions {

        @BeforeEach
        void empty() {
            DATABASE.empty();
        }

        @Test
        void aMergerOfMergersLeadsToTheCommuneOfToday() throws IOException {
            importSmall(EditionFolder.of(folder, 2024, "40001", "40002", "40003"));
            importSmall(EditionFolder.of(folder, 2025, "40002", "40003").former("40001", "40002"));
            importSmall(EditionFolder.of(folder, 2026, "40003").former("40002", "40003"));
            assertThat(successor("40001")).isEqualTo("40003");
            assertThat(successor("40002")).isEqualTo("40003");
        }

        @Test
        void aRestoredCommuneIsCurrentAgainUnderItsOwnCode() throws IOException {
            importSmall(EditionFolder.of(folder, 2024, "40001", "40002"));
            importSmall(EditionFolder.of(folder, 2025, "40002").former("40001", "40002"));
            importSmall(EditionFolder.of(folder, 2026, "40001", "40002"));
            assertThat(successor("40001")).isNull();
            assertThat(number("select count(*) from commune where current")).isEqualTo(2);
        }

        @Test
        void aPartThatMovesToAnotherCommuneFollowsTheNewestEdition() throws IOException {
            importSmall(EditionFolder.of(folder, 2024, "40001", "40002", "40003"));
            importSmall(EditionFolder.of(folder, 2025, "40002", "40003").former("40001", "40002"));
            importSmall(EditionFolder.of(folder, 2026, "40002", "40003").former("40001", "40003"));
            assertThat(successor("40001")).isEqualTo("40003");
        }

        @Test
        void anEditionThatLosesACommuneIsRefusedAndNamesIt() throws IOException {
            importSmall(EditionFolder.of(folder, 2025, "40001", "40002"));
            EditionFolder lost = EditionFolder.of(folder, 2026, "40002");
            assertThatThrownBy(() -> importSmall(lost))
                    .isInstanceOf(GeographyRefusedException.class)
                    .hasMessageContaining("40001");
            assertThat(number("select count(*) from commune where current")).isEqualTo(2);
        }
    }

    private static void importOfficial(int year) {
        DATABASE.geographyImport().importEdition(EmptyPortalDatabase.official(year));
    }

    private static void importSmall(EditionFolder edition) {
        DATABASE.geographyImport().importEdition(edition.files());
    }

    private static int number(String sql) {
        return DATABASE.owner().sql(sql).query(Integer.class).single();
    }

    private static String successor(String insee) {
        return DATABASE.owner()
                .sql("select successor_insee from commune where insee = ?")
                .param(insee)
                .query((row, number) -> row.getString(1))
                .list()
                .getFirst();
    }

    /** As row level security decides for a référent of that commune. */
    private static List<String> communesWithAnswersSeenBy(String insee) {
        JdbcClient owner = DATABASE.owner();
        UUID person = UUID.randomUUID();
        owner.sql("insert into person (id, display_name, created_at) values (?, 'Référente', now())")
                .param(person)
                .update();
        owner.sql(
                        "insert into access_grant (person_id, role, insee, granted_at) values (?, 'COMMUNE_REFERENT', ?, now())")
                .params(person, insee)
                .update();
        return owner.sql("""
                        with person as materialized (select set_config('barometre.person', ?, false))
                        select r.insee from person, response r where r.insee in (select visible_communes()) order by 1
                        """).param(person.toString()).query(String.class).list();
    }
}
