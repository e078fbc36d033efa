package fr.gouv.barometre.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gouv.barometre.common.TimeConfiguration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The portal's main job, told once from end to end: Dinum opens a campaign, an operator sees its members, a secretary answers
 * in two sittings and gets her commune's plan, and another operator finds nothing of it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CampaignStoryIT {

    private static final String TITLE = "Campagne du récit";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    // Geloux: in the simulation, one of the three communes of the account "secretaire", without élu, roadmap or place
    private static final String COMMUNE = "40111";

    @Test
    @Order(1)
    void dinum_closes_the_campaign_that_was_open_and_opens_the_next_one() {
        LocalDate today = LocalDate.now(TimeConfiguration.ZONE);
        try (Visitor dinum = Visitor.signedIn("dinum")) {
            Page page = dinum.page();
            dinum.open("/campagnes");
            page.locator("main")
                    .getByRole(AriaRole.LINK, named("Baromètre 2026"))
                    .click();
            dinum.button("Clore maintenant").click();
            dinum.dialogButton("Clore maintenant").click();
            assertThat(page.locator("main")).containsText("Close");

            dinum.open("/campagnes/nouvelle");
            page.getByLabel("Titre").fill(TITLE);
            type(page, "Ouverture prévue", today.format(TYPED));
            type(page, "Dernier jour pour répondre", today.plusDays(21).format(TYPED));
            dinum.button("Enregistrer le brouillon").click();
            dinum.button("Ouvrir la campagne").click();
            assertThat(page.getByText(Pattern.compile("34\\s969"))).not().hasCount(0);
            dinum.dialogButton("Ouvrir la campagne").click();

            assertThat(page.locator("main")).containsText("Ouverte");
            assertThat(dinum.heading()).containsText(TITLE);
            dinum.screenshots("participation");
        }
    }

    @Test
    @Order(2)
    void an_operator_sees_its_members_and_nobody_elses() {
        try (Visitor manager = Visitor.signedIn("opsn-landes")) {
            Page page = manager.page();
            page.waitForURL(Pattern.compile(".*/operateurs/\\d+.*"));
            assertThat(page.locator("main")).containsText("membres");
            manager.open("/communes?q=mont-de-marsan");
            assertThat(page.locator("main")).containsText("Mont-de-Marsan");
            manager.open("/communes?q=lille");
            assertThat(page.locator("main")).not().containsText("Nord");
            manager.open("/communes/59350");
            assertThat(manager.heading()).hasText("Page introuvable");
        }
    }

    @Test
    @Order(3)
    void a_secretary_begins_to_answer_and_closes_the_browser() {
        try (Visitor secretary = Visitor.signedIn("secretaire")) {
            Page page = secretary.page();
            assertThat(page.locator("main")).containsText("Geloux");
            assertThat(page.locator("main")).containsText("Campet-et-Lamolère");

            QuestionnaireScreen questionnaire = QuestionnaireScreen.open(secretary, COMMUNE, "gouvernance");
            questionnaire.choose("GOU-01", "Non");
            questionnaire.choose("GOU-02", "Non");
        }
        assertThat(answersSaved()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void she_comes_back_finds_her_answers_finishes_and_submits() {
        try (Visitor secretary = Visitor.signedIn("secretaire")) {
            Page page = secretary.page();
            QuestionnaireScreen questionnaire = QuestionnaireScreen.open(secretary, COMMUNE, "gouvernance");
            assertThat(questionnaire.option("GOU-01", "Non")).isChecked();
            assertThat(questionnaire.option("GOU-02", "Non")).isChecked();
            Accessibility.assertClean(page);
            Accessibility.assertFitsNarrowScreen(page);
            secretary.screenshots("questionnaire");

            QuestionnaireScreen.open(secretary, COMMUNE, "inclusion");
            questionnaire.choose("INC-01", "Non, aucun lieu à moins de 20 minutes");
            questionnaire.choose("INC-04", "Non");

            secretary.button("Remettre le questionnaire").click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("questions restent sans réponse");
            secretary.dialogButton("Remettre maintenant").click();
            assertThat(page.locator("main")).containsText("Questionnaire remis");
        }
        assertThat(RunningPortal.database()
                        .sql("""
                                select r.status from response r join campaign c on c.id = r.campaign_id
                                where r.insee = ? and c.title = ?
                                """)
                        .params(COMMUNE, TITLE)
                        .query(String.class)
                        .single())
                .isEqualTo("SUBMITTED");
    }

    @Test
    @Order(5)
    void her_plan_appears_with_the_three_actions_that_her_answers_call_for() {
        try (Visitor secretary = Visitor.signedIn("secretaire")) {
            Page page = secretary.page();
            secretary.open("/communes/" + COMMUNE + "/plan");
            assertThat(page.locator("main")).containsText("Désigner un élu au numérique");
            assertThat(page.locator("main")).containsText("Adopter une feuille de route numérique");
            assertThat(page.locator("main")).containsText(Pattern.compile("lieu de médiation"));
            assertThat(page.locator("main")).containsText(Pattern.compile("conseiller numérique mutualisé"));
            for (String part : new String[] {"", "/resultats", "/obligations", "/plan"}) {
                secretary.open("/communes/" + COMMUNE + part);
                assertThat(secretary.heading()).isVisible();
                Accessibility.assertClean(page);
                Accessibility.assertFitsNarrowScreen(page);
                secretary.screenshots("commune" + part.replace('/', '-'));
            }
        }
    }

    @Test
    @Order(6)
    void another_operator_finds_nothing_at_any_of_its_addresses() {
        try (Visitor stranger = Visitor.signedIn("opsn-nord")) {
            for (String part : new String[] {
                "", "/questionnaire", "/questionnaire/inclusion", "/resultats", "/obligations", "/plan", "/plan/A01"
            }) {
                stranger.open("/communes/" + COMMUNE + part);
                assertThat(stranger.heading()).hasText("Page introuvable");
            }
        }
    }

    private static int answersSaved() {
        return RunningPortal.database()
                .sql("""
                        select count(*) from answer a join response r on r.id = a.response_id
                        join campaign c on c.id = r.campaign_id where r.insee = ? and c.title = ?
                        """)
                .params(COMMUNE, TITLE)
                .query(Integer.class)
                .single();
    }

    private static void type(Page page, String label, String value) {
        Locator field = page.getByLabel(label);
        field.fill(value);
        field.press("Enter");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
