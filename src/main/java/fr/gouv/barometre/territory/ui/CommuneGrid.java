package fr.gouv.barometre.territory.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.territory.CommuneRow;
import fr.gouv.barometre.territory.TerritoryService;
import java.util.Optional;

/** Communes, read from the database as one scrolls. */
class CommuneGrid extends Grid<CommuneRow> {

    private static final String NONE = "–";
    private static final int ROWS_SHOWN_WHOLE = 12;

    private final transient TerritoryService territory;

    CommuneGrid(TerritoryService territory, String label) {
        super(CommuneRow.class, false);
        this.territory = territory;
        setAriaLabel(label);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(CommuneGrid::name)
                .setHeader(text("territory.column.name"))
                .setFlexGrow(2)
                .setWidth("12rem")
                .setRowHeader(true);
        addColumn(CommuneGrid::population)
                .setHeader(text("territory.column.population"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> row.departement() + " (" + row.departementCode() + ")")
                .setHeader(text("territory.column.departement"))
                .setWidth("11rem");
        addColumn(row -> Optional.ofNullable(row.epci()).orElse(NONE))
                .setHeader(text("territory.column.epci"))
                .setFlexGrow(2)
                .setWidth("16rem");
        addColumn(row -> row.stratum().label())
                .setHeader(text("territory.column.stratum"))
                .setWidth("14rem");
    }

    /**
     * Shows what the text finds; blank shows all.
     *
     * @param found how many communes that is
     */
    void show(String asked, int found) {
        setAllRowsVisible(found <= ROWS_SHOWN_WHOLE);
        setItems(query -> territory.search(asked, query.getOffset(), query.getLimit()).stream(), query -> found);
    }

    private static Component name(CommuneRow row) {
        Div name = new Div(new Anchor(Addresses.commune(row.insee()), row.name()));
        Optional.ofNullable(row.formerName()).ifPresent(former -> {
            Span formerly = new Span(text("territory.row.former", former));
            formerly.addClassName("bn-note");
            name.add(new Div(formerly));
        });
        return name;
    }

    private static String population(CommuneRow row) {
        return Optional.ofNullable(row.population()).map(Numbers::count).orElse(text("territory.population.unknown"));
    }
}
