package fr.gouv.barometre.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The page by keyboard alone. */
final class Keyboard {

    private static final int MOST_STOPS = 600;
    private static final int PRESSES_BETWEEN_LOOKS = 20;

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

    /** Each stop reached loses its mark; the page itself listens, which spares a question per key. */
    private static final String LISTEN = """
            () => document.addEventListener('focusin', event => {
              const element = event.target;
              const stop = element.type === 'radio'
                  ? document.querySelector('[data-stop-group="' + CSS.escape(element.name) + '"]')
                  : element;
              delete stop?.dataset.stop;
            })
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
        page.evaluate(LISTEN);
        for (int presses = 0; presses < MOST_STOPS && !missed(page).isEmpty(); presses += PRESSES_BETWEEN_LOOKS) {
            for (int press = 0; press < PRESSES_BETWEEN_LOOKS; press++) {
                // Held down, it repeats: half the messages to the browser
                page.keyboard().down("Tab");
            }
            page.keyboard().up("Tab");
        }
        assertThat(missed(page)).as("never reached with Tab on %s", page.url()).isEmpty();
    }

    private static List<?> missed(Page page) {
        return (List<?>) page.evaluate(MISSED);
    }
}
