package fr.gouv.barometre.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One axis of a commune's questionnaire, as a person handles it. */
record QuestionnaireScreen(Page page) {

    static final Pattern SAVED = Pattern.compile("Enregistré à .* par vous");

    static QuestionnaireScreen open(Visitor visitor, String commune, String axis) {
        return open(visitor.page(), commune, axis);
    }

    /** In another tab of somebody's browser. */
    static QuestionnaireScreen open(Page tab, String commune, String axis) {
        tab.navigate(RunningPortal.address("/communes/" + commune + "/questionnaire/" + axis));
        return new QuestionnaireScreen(tab);
    }

    Locator card(String question) {
        return page.locator("[data-question='" + question + "']");
    }

    /** Behind "A changé" while last year's answer is only to be confirmed. */
    Locator option(String question, String label) {
        Locator changed = button(question, "A changé");
        card(question).waitFor();
        if (changed.isVisible()
                && !card(question).locator(".bn-question__saisie").isVisible()) {
            changed.click();
        }
        return card(question).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator button(String question, String label) {
        return card(question).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label));
    }

    Locator field(String question) {
        return card(question).getByRole(AriaRole.TEXTBOX);
    }

    /** Chooses, and waits for the page to say that it is saved. */
    void choose(String question, String label) {
        option(question, label).check();
        assertSaved(question);
    }

    void assertSaved(String question) {
        assertThat(card(question)).containsText(SAVED);
    }

    /** What says that some answers are not saved. */
    Locator banner() {
        return page.locator("[data-banner]");
    }

    /** What was entered and is refused. */
    Locator refused() {
        return page.locator("[data-stuck]");
    }
}
