package fr.gouv.barometre.portfolio.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.portfolio.FilterParameters;
import fr.gouv.barometre.portfolio.PortfolioColumns;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is shown of a portfolio, as it stands in the address: "?q=mont&amp;etat=remis&amp;tri=-indice&amp;colonnes=etat,gou". An
 * address that was tampered with or outlived a change shows everything rather than failing.
 */
record PortfolioQuery(PortfolioFilter filter, PortfolioOrder order, Set<String> columns) {

    static final PortfolioQuery ALL =
            new PortfolioQuery(PortfolioFilter.ALL, PortfolioOrder.BY_NAME, PortfolioColumns.SHOWN_AT_FIRST);

    private static final String ORDER = "tri";
    private static final String COLUMNS = "colonnes";
    private static final String DESCENDING = "-";

    PortfolioQuery {
        columns = new TreeSet<>(columns);
    }

    /** @param known the columns that there are */
    static PortfolioQuery of(QueryParameters parameters, PortfolioColumns known) {
        String order = first(parameters, ORDER);
        boolean descending = order.startsWith(DESCENDING);
        String column = descending ? order.substring(DESCENDING.length()) : order;
        Set<String> columns =
                new TreeSet<>(Arrays.asList(first(parameters, COLUMNS).split(",")));
        columns.removeIf(id -> known.find(id).isEmpty());
        return new PortfolioQuery(
                FilterParameters.read(parameters.getParameters()),
                known.find(column).isEmpty() ? PortfolioOrder.BY_NAME : new PortfolioOrder(column, descending),
                columns.isEmpty() ? PortfolioColumns.SHOWN_AT_FIRST : columns);
    }

    private static String first(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    PortfolioQuery with(PortfolioFilter other) {
        return new PortfolioQuery(other, order, columns);
    }

    PortfolioQuery with(PortfolioOrder other) {
        return new PortfolioQuery(filter, other, columns);
    }

    PortfolioQuery with(Set<String> others) {
        return new PortfolioQuery(filter, order, others);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(FilterParameters.of(filter));
        if (!order.equals(PortfolioOrder.BY_NAME)) {
            parameters.put(ORDER, (order.descending() ? DESCENDING : "") + order.column());
        }
        if (!columns.equals(new TreeSet<>(PortfolioColumns.SHOWN_AT_FIRST))) {
            parameters.put(COLUMNS, String.join(",", columns));
        }
        return QueryParameters.simple(parameters);
    }

    /** An address with a filter in its query. */
    static String address(String page, PortfolioFilter filter) {
        return new Location(page, QueryParameters.simple(FilterParameters.of(filter))).getPathWithQueryParameters();
    }
}
