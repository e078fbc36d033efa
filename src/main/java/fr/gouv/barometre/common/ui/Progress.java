package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** How much is done, as a bar for the eye and as words for screen readers; green once complete. */
public class Progress extends Span {

    private final Span bar = new Span();

    /** @param words what the bar counts, such as "12 réponses sur 13" */
    public Progress(int done, int total, String words) {
        bar.addClassName("bn-avance");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--v", String.valueOf(total == 0 ? 0 : Math.round(100.0 * done / total)));
        bar.getElement().appendChild(new Element("i"));
        if (total > 0 && done == total) {
            bar.addClassName("bn-avance--ok");
        }
        Span spoken = new Span(words);
        spoken.addClassName("fr-sr-only");
        add(bar, spoken);
    }

    /** When the same words are already written beside the bar. */
    public static Progress besideItsWords(int done, int total) {
        Progress progress = new Progress(done, total, "");
        progress.remove(progress.getComponentAt(1));
        return progress;
    }

    public Progress thin() {
        bar.addClassName("bn-avance--fin");
        return this;
    }
}
