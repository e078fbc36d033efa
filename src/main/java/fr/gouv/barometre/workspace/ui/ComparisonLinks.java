package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.response.ResponseSummary;
import fr.gouv.barometre.workspace.CommuneResults;
import fr.gouv.barometre.workspace.CommuneResults.Answered;
import fr.gouv.barometre.workspace.Comparison;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The campaign, the earlier year and the group of peers to look at; each choice keeps the others, in the address. */
class ComparisonLinks extends Div {

    private static final String CAMPAIGN = "campagne";
    private static final String BEFORE = "avec";
    private static final String GROUP = "groupe";

    private final CommuneResults results;
    private final ShownScores shown;

    ComparisonLinks(CommuneResults results, Answered answered, ShownScores shown) {
        this.results = results;
        this.shown = shown;
        addClassName("bn-pile");
        List<Integer> years = results.history().stream()
                .filter(r -> r.commune().equals(results.commune().insee()) && r.answered() > 0)
                .map(ResponseSummary::year)
                .sorted()
                .toList();
        List<Integer> earlier =
                years.stream().filter(year -> year < shown.year()).toList();
        add(choices(
                "workspace.compare.campaigns",
                years.stream()
                        .map(year -> link(
                                text("workspace.compare.campaign", String.valueOf(year)),
                                year == shown.year(),
                                new Comparison(year, null, group())))));
        if (earlier.size() > 1) {
            add(choices(
                    "workspace.compare.before",
                    earlier.stream()
                            .map(year -> link(
                                    text("workspace.compare.before.year", String.valueOf(year)),
                                    year.equals(shown.previousYear()),
                                    new Comparison(shown.year(), year, group())))));
        }
        if (!answered.groups().isEmpty()) {
            add(choices("workspace.peers.title", answered.groups().stream().map(this::group)));
        }
    }

    static Comparison read(QueryValues query) {
        return new Comparison(
                query.number(CAMPAIGN, 2000, 2200).orElse(null),
                query.number(BEFORE, 2000, 2200).orElse(null),
                query.word(GROUP).orElse(null));
    }

    private Component group(PeerChoice choice) {
        String name = PeerWords.group(choice.group(), results.commune(), results.operators());
        String words = text("workspace.peers.choice", name, PeerWords.base(choice));
        return choice.scores() == null
                ? new Span(words)
                : link(
                        words,
                        choice.equals(shown.compared()),
                        new Comparison(
                                shown.year(),
                                shown.previousYear(),
                                choice.group().address()));
    }

    private @Nullable String group() {
        PeerChoice compared = shown.compared();
        return compared == null ? null : compared.group().address();
    }

    private Component link(String words, boolean current, Comparison to) {
        Anchor link = new Anchor(Addresses.results(results.commune().insee()) + "?" + query(to), words);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static String query(Comparison to) {
        return Stream.of(parameter(CAMPAIGN, to.year()), parameter(BEFORE, to.before()), parameter(GROUP, to.group()))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + value;
    }

    private static Nav choices(String title, Stream<Component> choices) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-choix");
        choices.forEach(choice -> list.add(new ListItem(choice)));
        Nav nav = new Nav(CommuneWords.small(text(title)), list);
        nav.setAriaLabel(text(title));
        return nav;
    }
}
