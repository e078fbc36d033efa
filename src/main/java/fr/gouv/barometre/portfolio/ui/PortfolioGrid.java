package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import fr.gouv.barometre.portfolio.PortfolioOrder.Key;
import fr.gouv.barometre.portfolio.PortfolioRow;
import fr.gouv.barometre.portfolio.ResponseState;
import java.util.List;
import java.util.Map;

/** The members, one a line; each opens its commune. Cells are drawn in the browser, which spares the session. */
class PortfolioGrid extends Grid<PortfolioRow> {

    private static final int ROWS_SHOWN = 16;
    private static final String DASH = "–";

    private static final Map<ResponseState, String> BADGES = Map.of(
            ResponseState.SUBMITTED, "success",
            ResponseState.STARTED, "info",
            ResponseState.NOT_STARTED, "new",
            ResponseState.NOT_EXPECTED, "no-color");

    PortfolioGrid() {
        addClassName("bn-grille-portefeuille");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(text("portfolio.grid.noMatch"));
        addCommune();
        addState();
        addAnswered();
        addColumn(PortfolioGrid::index)
                .setKey(Key.INDEX.name())
                .setHeader(text("portfolio.grid.index"))
                .setTextAlign(ColumnTextAlign.END);
        addColumn(PortfolioGrid::plan)
                .setKey(Key.PLAN.name())
                .setHeader(text("portfolio.grid.plan"))
                .setTextAlign(ColumnTextAlign.END);
        getColumns().forEach(column -> column.setSortable(true).setAutoWidth(true));
        getColumnByKey(Key.NAME.name()).setAutoWidth(false).setWidth("17rem");
    }

    private void addCommune() {
        addColumn(LitRenderer.<PortfolioRow>of("""
                                <a href="${item.address}">${item.name}</a><span class="bn-note bn-grille-portefeuille__note">${item.note}</span>
                                <span class="bn-mob bn-note">${item.onPhone}</span>
                                """)
                        .withProperty("address", row -> Addresses.commune(row.insee()))
                        .withProperty("name", PortfolioRow::name)
                        .withProperty("note", PortfolioGrid::note)
                        .withProperty("onPhone", PortfolioGrid::stateAndAnswers))
                .setKey(Key.NAME.name())
                .setHeader(text("portfolio.grid.commune"))
                .setFlexGrow(1)
                .setRowHeader(true);
    }

    private void addState() {
        addColumn(LitRenderer.<PortfolioRow>of("""
                                <span class="fr-badge fr-badge--sm fr-badge--no-icon fr-badge--${item.tone}">${item.state}</span>
                                """)
                        .withProperty("tone", row -> BADGES.getOrDefault(state(row), ""))
                        .withProperty(
                                "state", row -> row.state() == null ? DASH : text("portfolio.state." + row.state())))
                .setKey(Key.STATE.name())
                .setHeader(text("portfolio.grid.state"));
    }

    private void addAnswered() {
        addColumn(LitRenderer.<PortfolioRow>of("""
                                <span class="bn-mini" aria-hidden="true"><span class="bn-avance bn-avance--fin"
                                    style="--v:${item.percent}"><i></i></span></span>${item.words}
                                """)
                        .withProperty("percent", row -> Math.round(100 * row.answeredShare()))
                        .withProperty("words", PortfolioGrid::answered))
                .setKey(Key.ANSWERED.name())
                .setHeader(text("portfolio.grid.answered"));
    }

    private static ResponseState state(PortfolioRow row) {
        return row.state() == null ? ResponseState.NOT_EXPECTED : row.state();
    }

    /** A phone shows the first column only, without scrolling sideways: it must say how far the commune is. */
    private static String stateAndAnswers(PortfolioRow row) {
        String state = text("portfolio.state." + state(row));
        return row.asked() == 0 ? state : state + ", " + answered(row);
    }

    private static String note(PortfolioRow row) {
        String population = row.population() == null
                ? text("portfolio.grid.noPopulation")
                : text("portfolio.grid.population", Numbers.count(row.population()));
        return row.epci() == null ? population : population + ", " + row.epci();
    }

    private static String answered(PortfolioRow row) {
        return row.asked() == 0 ? DASH : text("portfolio.grid.outOf", row.answered(), row.asked());
    }

    private static String index(PortfolioRow row) {
        return row.index() == null
                ? DASH
                : text("portfolio.grid.indexOfYear", row.index(), String.valueOf(row.indexYear()));
    }

    private static String plan(PortfolioRow row) {
        return row.decided() == 0 ? DASH : text("portfolio.grid.outOf", row.done(), row.decided());
    }

    /** Shows the arrow of the order, without reading the rows twice. */
    void showOrder(PortfolioOrder order) {
        sort(List.of(new GridSortOrder<>(
                getColumnByKey(order.key().name()),
                order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    static PortfolioOrder order(List<GridSortOrder<PortfolioRow>> sorted) {
        if (sorted.isEmpty()) {
            return PortfolioOrder.BY_NAME;
        }
        GridSortOrder<PortfolioRow> first = sorted.getFirst();
        return new PortfolioOrder(
                Key.valueOf(first.getSorted().getKey()), first.getDirection() == SortDirection.DESCENDING);
    }

    /** A short list is shown whole; a long one scrolls in place. */
    void fitTo(int rows) {
        boolean all = rows <= ROWS_SHOWN;
        setAllRowsVisible(all);
        setHeight(all ? null : "44rem");
    }
}
