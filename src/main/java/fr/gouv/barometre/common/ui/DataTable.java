package fr.gouv.barometre.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * A table to read, with real headers. Meant for up to some fifty rows: longer lists are a Vaadin {@code Grid}. The first
 * column names the row. On a phone each row becomes a card whose cells repeat their column's name.
 */
public class DataTable<T> extends Div {

    private record Column<T>(String header, SerializableFunction<T, Component> cell, boolean numeric)
            implements java.io.Serializable {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTable table = new NativeTable();

    public DataTable(String caption) {
        addClassName("bn-table-defile");
        table.addClassNames("bn-table", "bn-table--pile");
        table.setCaptionText(caption);
        add(table);
    }

    /** When a title just above already says what the caption says. */
    public DataTable<T> hideCaption() {
        table.getCaption().addClassName("fr-sr-only");
        return this;
    }

    /** For a table that is wider than a narrow page: the keyboard moves it, and a screen reader says what it is. */
    public DataTable<T> wide() {
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", table.getCaptionText());
        return this;
    }

    /** For many columns: on a tablet already each row becomes a card. */
    public DataTable<T> manyColumns() {
        table.addClassName("bn-table--fiches");
        return this;
    }

    /** For cells that hold sentences: they wrap rather than widen the page, and on a phone take the whole line. */
    public DataTable<T> sentences() {
        table.addClassName("bn-table--phrases");
        return this;
    }

    public DataTable<T> column(String header, SerializableFunction<T, String> cell) {
        columns.add(new Column<>(header, row -> new Text(cell.apply(row)), false));
        return this;
    }

    public DataTable<T> component(String header, SerializableFunction<T, Component> cell) {
        columns.add(new Column<>(header, cell, false));
        return this;
    }

    /** Aligned on the right, figures of the same width. */
    public DataTable<T> number(String header, SerializableFunction<T, String> cell) {
        columns.add(new Column<>(header, row -> new Text(cell.apply(row)), true));
        return this;
    }

    /** Fills the table; the columns come first. */
    public DataTable<T> rows(List<T> rows) {
        NativeTableHeader head = table.getHead();
        head.removeAllRows();
        NativeTableRow headers = head.addRow();
        for (Column<T> column : columns) {
            NativeTableHeaderCell cell = headers.addHeaderCell();
            cell.setText(column.header());
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("bn-num", column.numeric());
        }
        NativeTableBody body = table.getBody();
        body.removeAllRows();
        rows.forEach(row -> fill(body.addRow(), row));
        return this;
    }

    private void fill(NativeTableRow line, T row) {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            Component content = column.cell().apply(row);
            if (i == 0) {
                NativeTableHeaderCell name = line.addHeaderCell();
                name.getElement().setAttribute("scope", "row");
                name.add(content);
            } else {
                NativeTableCell cell = line.addDataCell();
                cell.getElement().setAttribute("data-l", column.header());
                cell.setClassName("bn-num", column.numeric());
                cell.add(content);
            }
        }
    }
}
