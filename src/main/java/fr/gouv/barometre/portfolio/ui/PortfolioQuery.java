package fr.gouv.barometre.portfolio.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import fr.gouv.barometre.portfolio.PortfolioOrder.Key;
import fr.gouv.barometre.portfolio.ResponseState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a portfolio, as it stands in the address: "?q=mont&amp;etat=remis&amp;tri=-indice". An address that was
 * tampered with or outlived a change shows everything rather than failing.
 */
record PortfolioQuery(PortfolioFilter filter, PortfolioOrder order) {

    private static final String TEXT = "q";
    private static final String STATE = "etat";
    private static final String ORDER = "tri";
    private static final String DESCENDING = "-";

    private static final Map<ResponseState, String> STATES = Map.of(
            ResponseState.SUBMITTED, "remis",
            ResponseState.STARTED, "commence",
            ResponseState.NOT_STARTED, "pas-commence",
            ResponseState.NOT_EXPECTED, "pas-attendu");

    private static final Map<Key, String> KEYS =
            Map.of(Key.NAME, "nom", Key.STATE, "etat", Key.ANSWERED, "rempli", Key.INDEX, "indice", Key.PLAN, "plan");

    static PortfolioQuery of(QueryParameters parameters) {
        String order = parameters.getSingleParameter(ORDER).orElse("");
        boolean descending = order.startsWith(DESCENDING);
        @Nullable Key key = find(KEYS, descending ? order.substring(DESCENDING.length()) : order);
        return new PortfolioQuery(
                new PortfolioFilter(
                        parameters.getSingleParameter(TEXT).orElse(""),
                        find(STATES, parameters.getSingleParameter(STATE).orElse(""))),
                key == null ? PortfolioOrder.BY_NAME : new PortfolioOrder(key, descending));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        if (filter.state() != null) {
            parameters.put(STATE, STATES.getOrDefault(filter.state(), ""));
        }
        if (!order.equals(PortfolioOrder.BY_NAME)) {
            parameters.put(ORDER, (order.descending() ? DESCENDING : "") + KEYS.getOrDefault(order.key(), ""));
        }
        return QueryParameters.simple(parameters);
    }

    private static <T> @Nullable T find(Map<T, String> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
