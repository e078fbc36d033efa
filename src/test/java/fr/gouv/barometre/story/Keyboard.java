package fr.gouv.barometre.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The page by keyboard alone. */
final class Keyboard {

    private static final int MOST_STOPS = 600;

    /**
     * Marks what must be a stop: what can be operated and is seen. Of a group of radio buttons one is enough, arrows do the rest; the cells
     * of a grid are one stop too; what is only reached by its own script (tabindex -1) is not asked.
     */
    private static final String EXPECTED = """
            () => {
              const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
              const groups = new Set();
              let next = 0;
              for (const element of document.querySelectorAll(selector)) {
                const style = getComputedStyle(element);
                const box = element.getBoundingClientRect();
                if (element.disabled || element.type === 'hidden' || element.getAttribute('tabindex') === '-1'
                    || element.getAttribute('aria-disabled') === 'true' || style.visibility === 'hidden'
                    || box.width === 0 || box.height === 0 || element.closest('vaadin-grid, [inert], details:not([open]) > :not(summary)')) {
                  continue;
                }
                if (element.type === 'radio') {
                  if (groups.has(element.name)) continue;
                  groups.add(element.name);
                  element.dataset.stopGroup = element.name;
                }
                element.dataset.stop = next++;
              }
              return next;
            }
            """;

    private static final String ARRIVED = """
            () => {
              const element = document.activeElement;
              if (!element || element === document.body) return false;
              const group = element.type === 'radio' ? element.name : null;
              const stop = group ? document.querySelector('[data-stop-group="' + CSS.escape(group) + '"]') : element.closest('[data-stop]');
              if (stop) delete stop.dataset.stop;
              return true;
            }
            """;

    private static final String MISSED = """
            () => [...document.querySelectorAll('[data-stop]')].map(element => element.outerHTML.slice(0, 160))
            """;

    private Keyboard() {}

    /** Pressing Tab from the top of the page reaches everything that can be operated. */
    static void assertReachesEverything(Page page) {
        page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }");
        int expected = ((Number) page.evaluate(EXPECTED)).intValue();
        assertThat(expected).as("stops on %s", page.url()).isPositive();
        boolean onPage = true;
        for (int stop = 0; onPage && stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            onPage = (Boolean) page.evaluate(ARRIVED);
        }
        assertThat((List<?>) page.evaluate(MISSED))
                .as("never reached with Tab on %s", page.url())
                .isEmpty();
    }
}
