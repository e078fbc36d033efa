package fr.gouv.barometre.opsn.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.ImportedLine;
import fr.gouv.barometre.opsn.LineOutcome;
import fr.gouv.barometre.opsn.MemberImport;
import fr.gouv.barometre.opsn.MemberImportService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a list, all or of one outcome, each with what the portal makes of it. */
class ImportLines extends Div {

    private final Grid<ImportedLine> grid = new Grid<>();
    private final Select<LineOutcome> filter = new Select<>();

    ImportLines(OpsnId opsn, MemberImport list, MemberImportService imports) {
        int all = list.lines().values().stream().mapToInt(Integer::intValue).sum();
        filter.setLabel(text("opsn.import.filter.label"));
        filter.setWidth("min(20rem, 100%)");
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(text("opsn.import.filter.all", all));
        filter.setItems(Arrays.stream(LineOutcome.values())
                .filter(outcome -> list.count(outcome) > 0)
                .toList());
        filter.setItemLabelGenerator(outcome -> outcome == null
                ? text("opsn.import.filter.all", all)
                : text("opsn.import.filter.one", text("opsn.import.outcome." + outcome), list.count(outcome)));
        filter.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        fillGrid();
        grid.setItems(query ->
                imports.lines(opsn, list.id(), filter.getValue(), query.getOffset(), query.getLimit()).stream());
        add(filter, grid);
    }

    private void fillGrid() {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setHeight("30rem");
        grid.setEmptyStateText(text("opsn.import.none"));
        grid.addColumn(line -> line.line() == null ? "–" : Numbers.count(line.line()))
                .setHeader(text("opsn.import.column.line"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(ImportLines::written)
                .setHeader(text("opsn.import.column.written"))
                .setWidth("14rem")
                .setRowHeader(true);
        grid.addColumn(line -> text("opsn.import.outcome." + line.outcome()))
                .setHeader(text("opsn.import.column.outcome"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(line -> line.communeName() == null ? "" : line.communeName() + " (" + line.commune() + ")")
                .setHeader(text("opsn.import.column.commune"))
                .setWidth("12rem");
        grid.addColumn(ImportLines::explanation)
                .setHeader(text("opsn.import.column.why"))
                .setWidth("18rem")
                .setFlexGrow(2);
        grid.getColumns().forEach(column -> column.setSortable(false));
    }

    private static String written(ImportedLine line) {
        return line.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String explanation(ImportedLine line) {
        List<String> sentences = new ArrayList<>();
        LocalDate ends = line.endsOn();
        if (line.outcome() == LineOutcome.ADDED && line.startsOn() != null) {
            sentences.add(text("opsn.import.when.added", Dates.numeric(line.startsOn())));
        }
        if (ends != null && (line.outcome() == LineOutcome.CLOSED || line.outcome() == LineOutcome.ADDED)) {
            sentences.add(text("opsn.import.when.closed", Dates.numeric(ends)));
        }
        if (line.reason() != null) {
            sentences.add(text("opsn.import.reason." + line.reason(), line.detail() == null ? "" : line.detail()));
        }
        if (line.repairedFrom() != null) {
            sentences.add(text("opsn.import.repair.zero", line.repairedFrom(), line.repairedTo()));
        }
        if (line.formerCode() != null && line.repairedFrom() == null) {
            sentences.add(text("opsn.import.repair.former", line.formerCode()));
        }
        return String.join(" ", sentences);
    }
}
