package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.portfolio.PortfolioColumn;
import fr.gouv.barometre.portfolio.PortfolioColumns;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import fr.gouv.barometre.portfolio.PortfolioRow;
import fr.gouv.barometre.portfolio.ResponseState;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members, one a line; each opens its commune. Cells are drawn in the browser, which spares the session. */
class PortfolioGrid extends Grid<PortfolioRow> {

    private static final int ROWS_SHOWN = 16;

    private static final Map<ResponseState, String> BADGES = Map.of(
            ResponseState.SUBMITTED, "success",
            ResponseState.STARTED, "info",
            ResponseState.NOT_STARTED, "new",
            ResponseState.NOT_EXPECTED, "no-color");

    private final SerializableRunnable chosen;

    /** @param chosen runs whenever a person ticks a box */
    PortfolioGrid(PortfolioColumns columns, SerializableRunnable chosen) {
        this.chosen = chosen;
        addClassName("bn-grille-portefeuille");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(text("portfolio.grid.noMatch"));
        columns.all().forEach(this::add);
        Column<PortfolioRow> name = getColumnByKey(PortfolioColumns.NAME);
        name.setAutoWidth(false).setWidth("17rem").setFlexGrow(1).setRowHeader(true);
    }

    private void add(PortfolioColumn column) {
        addColumn(renderer(column))
                .setKey(column.id())
                .setHeader(column.title())
                .setTextAlign(
                        column.number() && !column.id().equals(PortfolioColumns.ANSWERED)
                                ? ColumnTextAlign.END
                                : ColumnTextAlign.START)
                .setSortable(true)
                .setAutoWidth(true);
    }

    private static Renderer<PortfolioRow> renderer(PortfolioColumn column) {
        return switch (column.id()) {
            case PortfolioColumns.NAME -> name();
            case PortfolioColumns.STATE ->
                LitRenderer.<PortfolioRow>of("""
                                <span class="fr-badge fr-badge--sm fr-badge--no-icon fr-badge--${item.tone}">${item.words}</span>
                                """)
                        .withProperty("tone", row -> BADGES.getOrDefault(state(row), ""))
                        .withProperty("words", row -> column.words().apply(row));
            case PortfolioColumns.ANSWERED ->
                LitRenderer.<PortfolioRow>of("""
                                <span class="bn-mini" aria-hidden="true"><span class="bn-avance bn-avance--fin"
                                    style="--v:${item.percent}"><i></i></span></span>${item.words}
                                """)
                        .withProperty("percent", row -> Math.round(100 * row.answeredShare()))
                        .withProperty("words", row -> column.words().apply(row));
            default ->
                LitRenderer.<PortfolioRow>of("<span>${item.words}</span>")
                        .withProperty("words", row -> column.words().apply(row));
        };
    }

    private static Renderer<PortfolioRow> name() {
        return LitRenderer.<PortfolioRow>of("""
                        <a href="${item.address}">${item.name}</a><span class="bn-note bn-grille-portefeuille__note">${item.note}</span>
                        <span class="bn-mob bn-note">${item.onPhone}</span>
                        """)
                .withProperty("address", row -> Addresses.commune(row.insee()))
                .withProperty("name", PortfolioRow::name)
                .withProperty("note", PortfolioGrid::note)
                .withProperty("onPhone", PortfolioGrid::stateAndAnswers);
    }

    private static ResponseState state(PortfolioRow row) {
        return row.state() == null ? ResponseState.NOT_EXPECTED : row.state();
    }

    /** A phone shows the first column only, without scrolling sideways: it must say how far the commune is. */
    private static String stateAndAnswers(PortfolioRow row) {
        String state = text("portfolio.state." + state(row));
        return row.asked() == 0 ? state : state + ", " + text("portfolio.grid.outOf", row.answered(), row.asked());
    }

    private static String note(PortfolioRow row) {
        String population = row.population() == null
                ? text("portfolio.grid.noPopulation")
                : text("portfolio.grid.population", Numbers.count(row.population()));
        return row.epci() == null ? population : population + ", " + row.epci().name();
    }

    /** Boxes to tick, or none; choosing all is a matter of the filter and not of what is on the screen. */
    void offerChoice(boolean offered) {
        if (offered == getSelectionModel() instanceof GridMultiSelectionModel) {
            return;
        }
        if (!offered) {
            setSelectionMode(SelectionMode.NONE);
            return;
        }
        GridMultiSelectionModel<PortfolioRow> selection =
                (GridMultiSelectionModel<PortfolioRow>) setSelectionMode(SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        selection.addSelectionListener(event -> {
            if (event.isFromClient()) {
                chosen.run();
            }
        });
        nameBoxes();
    }

    /**
     * Vaadin leaves the header of its boxes empty and calls each of them "Select Row": a screen reader would say just that. The
     * column is there from the first answer to the browser on, hence done by it.
     */
    private void nameBoxes() {
        String header = text("portfolio.grid.choice");
        String verb = text("portfolio.grid.choose");
        getElement().executeJs("""
                const boxes = this.querySelector('vaadin-grid-flow-selection-column');
                boxes.header = $0;
                boxes.renderer = (root, column, model) => {
                    column._defaultRenderer(root, column, model);
                    const name = Object.keys(model.item).find(key => key.endsWith('_name'));
                    root.firstElementChild.accessibleName = $1 + ' ' + model.item[name];
                };
                """, header, verb);
    }

    void showColumns(Set<String> ids) {
        getColumns()
                .forEach(column -> column.setVisible(
                        column.getKey().equals(PortfolioColumns.NAME) || ids.contains(column.getKey())));
    }

    /** Shows the arrow of the order, without reading the rows twice. */
    void showOrder(PortfolioOrder order) {
        sort(List.of(new GridSortOrder<>(
                getColumnByKey(order.column()),
                order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    static PortfolioOrder order(List<GridSortOrder<PortfolioRow>> sorted) {
        if (sorted.isEmpty()) {
            return PortfolioOrder.BY_NAME;
        }
        GridSortOrder<PortfolioRow> first = sorted.getFirst();
        return new PortfolioOrder(first.getSorted().getKey(), first.getDirection() == SortDirection.DESCENDING);
    }

    /** A short list is shown whole; a long one scrolls in place. */
    void fitTo(int rows) {
        boolean all = rows <= ROWS_SHOWN;
        setAllRowsVisible(all);
        setHeight(all ? null : "44rem");
    }
}
