package fr.gouv.barometre.simulation.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.simulation.ActionCosts;
import fr.gouv.barometre.simulation.EuroRange;
import fr.gouv.barometre.simulation.Limits;
import fr.gouv.barometre.simulation.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Time, money and gains in words, the same way everywhere on the page. */
final class SimulationWords {

    private static final String SEPARATOR = " ; ";

    private SimulationWords() {}

    /** "1,5 jour". */
    static String days(int halfDays) {
        return text("simulation.days", Numbers.decimal(halfDays / 2.0, 1), halfDays / 2.0);
    }

    /** "de 540 à 1 620 €". */
    static String euros(EuroRange range) {
        return range.low() == range.high()
                ? text("simulation.euros", Numbers.count(range.low()))
                : text("simulation.euros.range", Numbers.count(range.low()), Numbers.count(range.high()));
    }

    static String price(ActionCosts.Price price) {
        EuroRange euros = price.euros();
        String reading = price.reading();
        if (euros == null) {
            return price.staffMissing()
                    ? text("simulation.price.staff-missing")
                    : text("simulation.price.unknown", String.valueOf(reading));
        }
        return reading == null ? euros(euros) : text("simulation.price.reading", euros(euros), reading);
    }

    /** "3 actions, 4,5 jours de travail, de 0 à 1 000 € HT la première année (ordres de grandeur)." */
    static String total(Outcome outcome) {
        String total =
                text("simulation.total", outcome.actions().size(), days(outcome.halfDays()), euros(outcome.euros()));
        return outcome.unpriced().isEmpty()
                ? total
                : total + " "
                        + text(
                                "simulation.unpriced",
                                outcome.unpriced().size(),
                                outcome.unpriced().stream()
                                        .map(candidate -> candidate.action().title())
                                        .collect(Collectors.joining(SEPARATOR)));
    }

    /** Whether it fits the time and the money that the commune says it has; one sentence for each that it gave. */
    static List<String> fit(Outcome outcome, Limits limits) {
        List<String> sentences = new ArrayList<>();
        Integer days = limits.days();
        if (days != null) {
            int over = outcome.halfDays() - 2 * days;
            sentences.add(
                    over <= 0
                            ? text("simulation.fit.days", days(2 * days))
                            : text("simulation.fit.days.over", days(2 * days), days(over)));
        }
        Integer euros = limits.euros();
        if (euros != null) {
            EuroRange cost = outcome.euros();
            String key = cost.high() <= euros ? "" : cost.low() <= euros ? ".perhaps" : ".over";
            sentences.add(text("simulation.fit.euros" + key, Numbers.count(euros)));
        }
        return sentences;
    }

    /** "Gouvernance + 17 (41 à 58) ; ...", the axes that move. */
    static String gains(Outcome outcome) {
        return IntStream.range(0, outcome.before().axes().size())
                .filter(axis -> outcome.points(axis) != 0)
                .mapToObj(axis -> text(
                        "simulation.gain",
                        outcome.before().axes().get(axis).axis().shortTitle(),
                        Numbers.signed(outcome.points(axis)),
                        String.valueOf(outcome.before().axes().get(axis).score()),
                        String.valueOf(outcome.after().axes().get(axis).score())))
                .collect(Collectors.joining(SEPARATOR));
    }

    static List<String> obligations(Outcome outcome) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                outcome.settled().isEmpty()
                        ? text("simulation.settled.none")
                        : text("simulation.settled", outcome.settled().size(), titles(outcome.settled())));
        if (!outcome.arising().isEmpty()) {
            sentences.add(text("simulation.arising", outcome.arising().size(), titles(outcome.arising())));
        }
        return sentences;
    }

    private static String titles(List<Obligation> obligations) {
        return obligations.stream().map(Obligation::title).collect(Collectors.joining(SEPARATOR));
    }

    static Paragraph small(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("bn-petit");
        return paragraph;
    }

    static Paragraph note(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("bn-note");
        return paragraph;
    }
}
