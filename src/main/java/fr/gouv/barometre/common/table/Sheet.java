package fr.gouv.barometre.common.table;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table of a workbook: its header stays in sight, numbers are numbers, and a text is text whatever it starts with. */
public final class Sheet {

    /** Longest text that a cell of the format can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final String HEADER_COLOUR = "E3E3FD";

    /** A column and its width in characters. */
    public record Column(String name, int width) {}

    private final Worksheet sheet;
    private final int columns;
    private int row = 1;

    public Sheet(Workbook workbook, String title, Column... columns) {
        this.sheet = workbook.newWorksheet(title);
        this.columns = columns.length;
        for (int i = 0; i < columns.length; i++) {
            sheet.value(0, i, columns[i].name());
            sheet.width(i, columns[i].width());
        }
        sheet.range(0, 0, 0, columns.length - 1)
                .style()
                .bold()
                .fillColor(HEADER_COLOUR)
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
    }

    /** @param values numbers and texts; null leaves its cell empty */
    public void add(List<? extends @Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case Number number -> sheet.value(row, i, number);
                case String text -> sheet.value(row, i, fitting(text));
                case null -> {}
                case Object other -> throw new IllegalArgumentException("Neither number nor text: " + other);
            }
        }
        sheet.range(row, 0, row, columns - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        row++;
    }

    private static String fitting(String text) {
        String printable = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return printable.length() <= MOST_CHARACTERS ? printable : printable.substring(0, MOST_CHARACTERS);
    }
}
