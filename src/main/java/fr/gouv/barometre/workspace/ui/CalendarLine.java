package fr.gouv.barometre.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.workspace.RuleWords;
import java.time.LocalDate;
import java.util.Objects;

/** One obligation on the line of time: its bar from the day it applies, a mark at each step, and the same in words. */
class CalendarLine extends ListItem {

    /** A longer step ("dès 50 000 € de produits locaux par an") is left to the words: it would run over the next mark. */
    private static final int LONGEST_MARK = 6;

    private final CalendarScale scale;

    /** @param page address of the page as it is, suppositions included */
    CalendarLine(String page, Obligation obligation, CalendarScale scale) {
        this.scale = scale;
        addClassName("bn-frise__ligne");
        Anchor link = new Anchor(page + "#" + ObligationWords.anchor(obligation), obligation.title());
        // Same page: the browser alone goes to the anchor
        link.setRouterIgnore(true);
        Span name = new Span(link, ObligationWords.badge(obligation));
        name.addClassName("bn-frise__nom");
        add(name, track(obligation));
    }

    static String barClass(Fulfilment fulfilment) {
        return "bn-frise__barre--"
                + switch (fulfilment) {
                    case MET -> "jour";
                    case LATE -> "retard";
                    case TO_FILL -> "rens";
                    case UPCOMING -> "venir";
                };
    }

    private Span track(Obligation obligation) {
        Span bar = new Span();
        bar.addClassNames("bn-frise__barre", barClass(Objects.requireNonNull(obligation.fulfilment())));
        LocalDate since = obligation.inForceSince();
        bar.getStyle().set("--x", since == null ? "0" : scale.position(since));
        Span track = new Span(bar);
        track.addClassName("bn-frise__piste");
        obligation.milestones().forEach(step -> track.add(mark(step.from(), step.text())));
        if (since != null
                && obligation.fulfilment() == Fulfilment.UPCOMING
                && obligation.milestones().isEmpty()) {
            track.add(mark(since, String.valueOf(since.getYear())));
        }
        Span words = new Span(RuleWords.inForce(obligation));
        words.addClassName("fr-sr-only");
        track.add(words);
        return track;
    }

    private Span mark(LocalDate day, String text) {
        Span mark = new Span();
        mark.addClassName("bn-frise__jalon");
        mark.getElement().setAttribute("aria-hidden", "true");
        mark.getStyle().set("--x", scale.position(day));
        if (text.length() <= LONGEST_MARK) {
            mark.add(new Span(text));
        }
        return mark;
    }
}
