package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.portfolio.PortfolioFilter.AxisBound;
import fr.gouv.barometre.portfolio.PortfolioFilter.Held;
import fr.gouv.barometre.portfolio.PortfolioFilter.Late;
import fr.gouv.barometre.portfolio.PortfolioRow.Epci;
import java.util.ArrayList;
import java.util.List;

/** A filter in words, for who reads an exported table without the page: "retard : Désigner un délégué". */
public final class FilterWords {

    private FilterWords() {}

    /** "Toutes les communes membres" for a filter that keeps everything. */
    public static String say(PortfolioFilter filter, PortfolioChoices choices, List<Epci> epcis) {
        List<String> words = new ArrayList<>();
        if (!filter.text().isBlank()) {
            words.add(criterion("text", filter.text()));
        }
        if (!filter.chosen().isEmpty()) {
            words.add(criterion("chosen", filter.chosen().size()));
        }
        if (filter.state() != null) {
            words.add(criterion("state", word("portfolio.state." + filter.state())));
        }
        if (filter.stratum() != null) {
            words.add(criterion("stratum", filter.stratum().label()));
        }
        if (filter.epci() != null) {
            words.add(criterion("epci", name(filter.epci(), epcis)));
        }
        if (filter.late() != null) {
            words.add(criterion("late", rule(filter.late(), choices)));
        }
        if (filter.axis() != null) {
            words.add(axis(filter.axis(), choices));
        }
        if (filter.action() != null) {
            words.add(criterion("action", action(filter.action(), choices)));
        }
        if (filter.plan() != null) {
            words.add(criterion("plan", word("portfolio.plan." + filter.plan())));
        }
        if (filter.change() != null) {
            words.add(criterion("change", word("portfolio.change." + filter.change())));
        }
        if (filter.service() != null) {
            words.add(criterion("service", word("opsn.service." + filter.service())));
        }
        if (filter.mine()) {
            words.add(word("portfolio.words.mine"));
        }
        if (filter.withoutContact()) {
            words.add(word("portfolio.words.withoutContact"));
        }
        return words.isEmpty() ? word("portfolio.words.all") : String.join(" ; ", words);
    }

    private static String criterion(String name, Object value) {
        return Sentences.say("portfolio.words." + name, value);
    }

    private static String word(String key) {
        return Sentences.say(key);
    }

    private static String name(String siren, List<Epci> epcis) {
        return epcis.stream()
                .filter(epci -> epci.siren().equals(siren))
                .map(Epci::name)
                .findFirst()
                .orElse(siren);
    }

    private static String rule(Late late, PortfolioChoices choices) {
        return late.rule() == null
                ? word("portfolio.words.late.any")
                : choices.rules().getOrDefault(late.rule(), late.rule());
    }

    private static String axis(AxisBound bound, PortfolioChoices choices) {
        String axis = bound.position() < choices.axes().size()
                ? choices.axes().get(bound.position())
                : String.valueOf(bound.position() + 1);
        return Sentences.say(bound.below() ? "portfolio.words.below" : "portfolio.words.above", axis, bound.points());
    }

    private static String action(Held held, PortfolioChoices choices) {
        String title = choices.actions().getOrDefault(held.action(), held.action());
        return held.status() == null ? title : title + " (" + word("portfolio.status." + held.status()) + ")";
    }
}
