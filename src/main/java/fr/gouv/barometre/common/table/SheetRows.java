package fr.gouv.barometre.common.table;

import fr.gouv.barometre.common.table.SheetXml.ElementTaker;
import fr.gouv.barometre.common.table.SheetXml.RowTaker;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Puts the cells of a sheet into rows. A formula is kept as its text and never calculated; its stored result is not trusted. */
final class SheetRows implements ElementTaker {

    private final List<String> sharedTexts;
    private final RowTaker rows;
    private final List<String> cells = new ArrayList<>();
    private long line;
    private int column;
    private String type = "";
    private boolean formula;

    SheetRows(List<String> sharedTexts, RowTaker rows) {
        this.sharedTexts = sharedTexts;
        this.rows = rows;
    }

    @Override
    public void take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> beginRow(SheetXml.attribute(xml, "r"));
            case "c" -> beginCell(SheetXml.attribute(xml, "r"), SheetXml.attribute(xml, "t"));
            case "f" -> {
                String text = xml.getElementText();
                formula = true;
                put("=" + text);
            }
            case "v" -> {
                String value = xml.getElementText();
                if (!formula) {
                    put(type.equals("s") ? shared(value) : value);
                }
            }
            case "is" -> put(SheetXml.textsInside(xml, "is"));
            default -> {}
        }
    }

    void finish() {
        if (!cells.isEmpty()) {
            rows.take(line, List.copyOf(cells));
            cells.clear();
        }
    }

    private void beginRow(String number) {
        finish();
        line = number.matches("\\d{1,9}") ? Long.parseLong(number) : line + 1;
        column = -1;
    }

    private void beginCell(String address, String type) {
        this.type = type;
        this.formula = false;
        column = address.isEmpty() ? column + 1 : columnOf(address);
    }

    /** Cells beyond the columns that a table may have are left aside, wherever their address says they are. */
    private void put(String value) {
        if (column < 0 || column >= RowLimits.MOST_COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private static int columnOf(String address) {
        int number = 0;
        for (int i = 0; i < address.length() && Character.isUpperCase(address.charAt(i)); i++) {
            number = Math.min(number * 26 + address.charAt(i) - 'A' + 1, RowLimits.MOST_COLUMNS + 1);
        }
        return number - 1;
    }

    private String shared(String index) {
        int position = index.matches("\\d{1,8}") ? Integer.parseInt(index) : -1;
        return position >= 0 && position < sharedTexts.size() ? sharedTexts.get(position) : "";
    }
}
