package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A score from 0 to 100 on a line: the commune's dot, last year's hollow dot, its peers' range and median behind. */
public class ScoreScale extends Span {

    /** What half of the peers obtained, and their median, each from 0 to 100. */
    public record Peers(int firstQuartile, int median, int thirdQuartile) {}

    /**
     * @param score none as long as it cannot be computed
     * @param before last year's score, if any
     * @param words everything the line shows, for screen readers
     */
    public ScoreScale(@Nullable Integer score, @Nullable Integer before, @Nullable Peers peers, String words) {
        Span line = new Span();
        line.addClassName("bn-echelle");
        line.getElement().setAttribute("aria-hidden", "true");
        if (peers != null) {
            line.getStyle().set("--q1", String.valueOf(peers.firstQuartile()));
            line.getStyle().set("--q3", String.valueOf(peers.thirdQuartile()));
            line.add(mark("q"));
            place(line, "m", "--med", peers.median());
        }
        if (before != null && !before.equals(score)) {
            place(line, "p", "--p", before);
        }
        if (score != null) {
            place(line, "v", "--v", score);
        }
        Span spoken = new Span(words);
        spoken.addClassName("fr-sr-only");
        add(line, spoken);
    }

    private static void place(Span line, String className, String variable, int value) {
        line.getStyle().set(variable, String.valueOf(value));
        line.add(mark(className));
    }

    private static Span mark(String className) {
        Span mark = new Span();
        mark.addClassName(className);
        return mark;
    }
}
