package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.QueryValues;
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
        add(GroupLinks.choices(
                text("workspace.compare.campaigns"),
                years.stream()
                        .map(year -> link(
                                text("workspace.compare.campaign", String.valueOf(year)),
                                year == shown.year(),
                                new Comparison(year, null, group())))));
        if (earlier.size() > 1) {
            add(GroupLinks.choices(
                    text("workspace.compare.before"),
                    earlier.stream()
                            .map(year -> link(
                                    text("workspace.compare.before.year", String.valueOf(year)),
                                    year.equals(shown.previousYear()),
                                    new Comparison(shown.year(), year, group())))));
        }
        if (!answered.groups().isEmpty()) {
            add(GroupLinks.of(
                    results.commune(),
                    results.operators(),
                    answered.groups(),
                    answered.compared(),
                    group -> address(new Comparison(shown.year(), shown.previousYear(), group.address()))));
        }
    }

    static Comparison read(QueryValues query) {
        return new Comparison(
                query.number(CAMPAIGN, 2000, 2200).orElse(null),
                query.number(BEFORE, 2000, 2200).orElse(null),
                query.word(GroupLinks.GROUP).orElse(null));
    }

    private @Nullable String group() {
        PeerChoice compared = shown.compared();
        return compared == null ? null : compared.group().address();
    }

    private Component link(String words, boolean current, Comparison to) {
        return GroupLinks.link(words, address(to), current);
    }

    private String address(Comparison to) {
        return Addresses.results(results.commune().insee()) + "?" + query(to);
    }

    private static String query(Comparison to) {
        return Stream.of(
                        parameter(CAMPAIGN, to.year()),
                        parameter(BEFORE, to.before()),
                        parameter(GroupLinks.GROUP, to.group()))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + value;
    }
}
