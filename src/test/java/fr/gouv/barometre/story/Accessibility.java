package fr.gouv.barometre.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What a machine can tell about the accessibility of a page. */
final class Accessibility {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    private static final int NARROW = 320;

    // A message that is fading has the contrast of no moment that anybody reads it in
    private static final String UNTIL_STILL = "() => Promise.allSettled(document.getAnimations()"
            + ".filter(one => one.effect.getComputedTiming().endTime !== Infinity).map(one => one.finished))"
            + ".then(() => true)";

    private Accessibility() {}

    /** axe finds nothing on the page. */
    static void assertClean(Page page) {
        page.evaluate(UNTIL_STILL);
        List<String> violations = axe(page).analyze().getViolations().stream()
                .map(Accessibility::explained)
                .toList();
        assertThat(violations).as("axe on %s", page.url()).isEmpty();
    }

    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options)
                .withTags(STANDARDS)
                // The other mode is for frames of other sites, and opens a second browser page at each call
                .setLegacyMode(true);
    }

    private static String explained(Rule rule) {
        String where = rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
        return "%s: %s (%s)\n    %s".formatted(rule.getId(), rule.getHelp(), rule.getHelpUrl(), where);
    }

    /** At 320 px wide nothing makes the whole page scroll sideways. */
    static void assertFitsNarrowScreen(Page page) {
        var usual = page.viewportSize();
        page.setViewportSize(NARROW, usual.height);
        Object width = page.evaluate("document.scrollingElement.scrollWidth");
        page.setViewportSize(usual.width, usual.height);
        assertThat(((Number) width).intValue()).as("width of %s", page.url()).isLessThanOrEqualTo(NARROW);
    }
}
