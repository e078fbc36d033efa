package fr.gouv.barometre.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.gouv.barometre.common.TimeConfiguration;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.common.table.TableReader;
import fr.gouv.barometre.common.table.TableWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Monday morning of the manager of an operator: where the members stand, whom to call, one gesture for many communes, a list
 * that a colleague sent, and the papers for the board.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MondayMorningIT {

    private static final String OPERATOR = "/operateurs/1";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern FIGURE = Pattern.compile("(\\d[\\d\\s]*)");

    @BeforeAll
    static void nothing_was_noted_yet_and_the_figures_of_the_night_are_there() {
        RunningPortal.database().sql("delete from member_reminder").update();
        RunningPortal.database().sql("delete from portfolio_view").update();
        RunningPortal.database()
                .sql("delete from membership_service where insee = '40192' and service = 'HOSTING'")
                .update();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() ->
                        RunningPortal.database().sql("""
                        select not exists (
                            select from opsn_membership m
                            where m.opsn_id = 1 and m.ends_on is null and not exists (select from commune_figures f where f.insee = m.insee))
                        """).query(Boolean.class).single());
    }

    private static Locator main(Visitor manager) {
        return manager.page().locator("main");
    }

    private static void looksRight(Visitor manager, String name) {
        Accessibility.assertClean(manager.page());
        Accessibility.assertFitsNarrowScreen(manager.page());
        manager.screenshots(name);
    }

    /** The first number in the text. */
    private static int figure(Locator text) {
        var found = FIGURE.matcher(text.textContent());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1).replaceAll("\\s", ""));
    }

    private static Locator link(Visitor manager, String name) {
        return main(manager)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    @Test
    @Order(1)
    void the_first_page_says_where_the_members_stand() {
        try (Visitor manager = Visitor.signedIn("opsn-landes")) {
            assertThat(manager.heading()).hasText("Portefeuille de LMN (simulé)");
            assertThat(main(manager)).containsText("180 communes affichées sur 180 membres");
            looksRight(manager, "lundi-portefeuille");
            link(manager, "Vue d’ensemble").click();
            assertThat(manager.heading()).hasText("Vue d’ensemble de LMN (simulé)");
            assertThat(main(manager).locator("svg[role=img] .etat")).hasCount(180);
            looksRight(manager, "lundi-ensemble");
        }
    }

    @Test
    @Order(2)
    void the_most_urgent_commune_is_called_and_leaves_the_list_until_thursday() {
        LocalDate thursday = LocalDate.now(TimeConfiguration.ZONE).plusDays(3);
        try (Visitor manager = Visitor.signedIn("opsn-landes")) {
            Page page = manager.page();
            manager.open(OPERATOR + "/a-appeler");
            Locator first = main(manager).locator(".bn-urgence").first();
            String commune = first.locator("h3").textContent();
            int before = figure(main(manager).getByRole(AriaRole.STATUS).first());
            assertThat(first).containsText("Prochain pas");
            looksRight(manager, "lundi-a-appeler");

            first.getByText("Noter un appel").click();
            page.getByLabel("Note de l’appel").fill("Rappeler jeudi : la secrétaire remplit le questionnaire.");
            Locator day = page.getByLabel("Me le rappeler le");
            day.fill(thursday.format(TYPED));
            day.press("Enter");
            manager.dialogButton("Noter l’appel").click();

            assertThat(page.locator("vaadin-notification-card").last()).containsText("est noté");
            assertThat(main(manager).locator(".bn-urgence").first().locator("h3"))
                    .not()
                    .hasText(commune);
            assertThat(figure(main(manager).getByRole(AriaRole.STATUS).first())).isEqualTo(before - 1);
            manager.open(OPERATOR + "/a-appeler?montrer=rappels");
            assertThat(main(manager)).containsText(commune);
        }
    }

    @Test
    @Order(3)
    void a_filter_is_kept_under_a_name_and_its_table_goes_into_a_spreadsheet() throws IOException {
        try (Visitor manager = Visitor.signedIn("opsn-landes")) {
            Page page = manager.page();
            manager.open(OPERATOR + "?retard=oui&tri=-retards");
            int shown = figure(main(manager).getByText("affichées sur"));
            assertThat(shown).isBetween(1, 179);
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Vues enregistrées"))
                    .click();
            manager.button("Enregistrer la vue affichée").click();
            page.getByLabel("Nom de la vue").fill("Retards de la semaine");
            manager.dialogButton("Enregistrer").click();
            assertThat(link(manager, "Retards de la semaine")).isVisible();

            manager.open(OPERATOR);
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Vues enregistrées"))
                    .click();
            link(manager, "Retards de la semaine").click();
            page.waitForURL(Pattern.compile(".*retard=oui.*"));
            assertThat(main(manager).getByText("affichées sur")).containsText(String.valueOf(shown));

            Download file = page.waitForDownload(() -> link(manager, "XLSX").click());
            List<List<String>> lines = new ArrayList<>();
            TableReader.read(Files.readAllBytes(file.path()), row -> lines.add(row.cells()));
            assertThat(lines.stream().filter(line -> line.getFirst().matches("\\d[\\dAB]\\d{3}")))
                    .as("one line for each commune that the filter keeps, beyond the page too")
                    .hasSize(shown);
        }
    }

    @Test
    @Order(4)
    void one_gesture_tries_an_answer_on_all_that_the_filter_keeps() {
        try (Visitor manager = Visitor.signedIn("opsn-landes")) {
            Page page = manager.page();
            manager.open(OPERATOR + "?taille=p0");
            int shown = figure(main(manager).getByText("affichées sur"));
            manager.button("Choisir les").click();
            link(manager, "Déclarer une réponse").click();
            assertThat(manager.heading()).hasText("Déclarer une réponse");
            assertThat(main(manager)).containsText(shown + " communes choisies");
            page.locator("main vaadin-select").first().click();
            page.getByRole(AriaRole.OPTION).first().click();
            page.locator("main vaadin-radio-button").first().click();
            manager.button("Voir ce que cela donnerait").click();
            assertThat(main(manager)).containsText("sur " + shown + " communes");
            looksRight(manager, "lundi-essai");
        }
    }

    @Test
    @Order(5)
    void a_workbook_that_a_colleague_sent_is_applied_and_changes_nothing_the_second_time() {
        byte[] workbook = TableWriter.write(
                TableFormat.XLSX,
                List.of(
                        List.of("code insee", "commune", "services"),
                        List.of("40192", "Mont-de-Marsan", "hébergement"),
                        List.of("40192", "Mont-de-Marsan", ""),
                        List.of("99999", "Nulle-Part", "")));
        try (Visitor manager = Visitor.signedIn("opsn-landes")) {
            send(manager, workbook);
            assertThat(main(manager)).containsText("qui seule compte");
            assertThat(main(manager)).containsText("Non reconnue");
            looksRight(manager, "lundi-liste");
            manager.page().getByLabel("Appliquer sans la ligne à corriger").check();
            manager.button("Appliquer 1 changement").click();
            assertThat(main(manager)).containsText("Liste appliquée le");
            looksRight(manager, "lundi-liste-appliquee");

            send(manager, workbook);
            assertThat(main(manager)).containsText("les membres sont déjà ceux de cette liste");
        }
    }

    private static void send(Visitor manager, byte[] workbook) {
        manager.open(OPERATOR + "/membres/import");
        main(manager)
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("adherents.xlsx", TableFormat.XLSX.mediaType(), workbook));
        assertThat(main(manager)).containsText("Ce que changerait « adherents.xlsx »");
    }

    @Test
    @Order(6)
    void the_report_for_the_board_is_a_pdf_with_the_figures_of_the_page() throws IOException {
        try (Visitor manager = Visitor.signedIn("opsn-landes")) {
            link(manager, "Bilan de l’année").click();
            assertThat(manager.heading()).containsText("Bilan de l’année");
            assertThat(main(manager)).containsText("L’opérateur compte 180 communes membres");
            looksRight(manager, "lundi-bilan");
            Download file = manager.page()
                    .waitForDownload(
                            () -> link(manager, "Télécharger le bilan (PDF)").click());
            assertThat(Files.readAllBytes(file.path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
