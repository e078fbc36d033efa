package fr.gouv.barometre.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second year of a secretary: every block where nothing changed costs her one click. */
class RenewalStoryIT {

    // Uchacq-et-Parentis, one of the three communes of the account "secretaire"; it answered in 2025
    private static final String COMMUNE = "40320";
    private static final String COUNT_CLICKS = "() => { window.clicks = 0;"
            + " document.addEventListener('click', event => { if (event.isTrusted) window.clicks++; }, true); }";

    @BeforeEach
    void nothing_is_answered_this_year() {
        RunningPortal.database().sql("""
                        delete from response where insee = ?
                        and campaign_id = (select id from campaign where status = 'OPEN')
                        """).param(COMMUNE).update();
    }

    @Test
    void each_unchanged_block_takes_one_click_of_the_secretary() {
        try (Visitor secretary = Visitor.signedIn("secretaire")) {
            Page page = secretary.page();
            QuestionnaireScreen.open(secretary, COMMUNE, "gouvernance");
            assertThat(page.locator("main")).containsText("blocs à confirmer");
            Accessibility.assertClean(page);
            Accessibility.assertFitsNarrowScreen(page);
            secretary.screenshots("reprise");
            List<String> axes = axes(page);
            assertThat(axes).hasSize(7);
            int blocks = 0;
            int clicks = 0;
            for (String axis : axes) {
                QuestionnaireScreen.open(secretary, COMMUNE, axis);
                page.locator("[data-question]").first().waitFor();
                page.evaluate(COUNT_CLICKS);
                Locator block = secretary.button("toujours vrai dans ce bloc");
                if (block.isVisible()) {
                    blocks++;
                    block.click();
                    assertThat(page.locator("vaadin-notification-card").last()).containsText("confirmée");
                    clicks += ((Number) page.evaluate("window.clicks")).intValue();
                }
            }
            assertThat(blocks).isGreaterThan(3);
            assertThat(clicks).as("clicks for %d blocks", blocks).isEqualTo(blocks);
            assertThat(confirmed()).isGreaterThan(20);
            assertThat(page.locator("main")).containsText("aucun bloc à confirmer");
            Accessibility.assertClean(page);
        }
    }

    @Test
    void a_click_without_network_is_refused_and_says_so() {
        try (Visitor secretary = Visitor.signedIn("secretaire")) {
            QuestionnaireScreen.open(secretary, COMMUNE, "gouvernance");
            Locator block = secretary.button("toujours vrai dans ce bloc");
            assertThat(block).isVisible();
            secretary.context().setOffline(true);
            block.click();
            assertThat(secretary.page().locator("[data-banner]")).containsText("la connexion est perdue");
            secretary.context().setOffline(false);
            assertThat(confirmed()).isZero();
        }
    }

    private static List<String> axes(Page page) {
        Pattern slug = Pattern.compile(".*/questionnaire/([a-z-]+)$");
        return page.locator(".bn-menu-axes a").all().stream()
                .map(link -> slug.matcher(link.getAttribute("href")).replaceFirst("$1"))
                .toList();
    }

    private static int confirmed() {
        return RunningPortal.database()
                .sql("""
                        select count(*) from answer a join response r on r.id = a.response_id
                        join campaign c on c.id = r.campaign_id
                        where r.insee = ? and c.status = 'OPEN' and a.confirmed_year = 2025
                        """)
                .param(COMMUNE)
                .query(Integer.class)
                .single();
    }
}
