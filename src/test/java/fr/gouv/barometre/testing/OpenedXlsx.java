package fr.gouv.barometre.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as a spreadsheet finds it. */
public final class OpenedXlsx implements AutoCloseable {

    private final ReadableWorkbook workbook;

    public OpenedXlsx(byte[] content) throws IOException {
        workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
    }

    public static String text(byte[] content) throws IOException {
        try (OpenedXlsx xlsx = new OpenedXlsx(content)) {
            return OpenedPdf.plain(xlsx.workbook
                    .getSheets()
                    .flatMap(sheet -> rows(sheet).stream())
                    .flatMap(Row::stream)
                    .filter(Objects::nonNull)
                    .map(OpenedXlsx::words)
                    .collect(Collectors.joining("\n")));
        }
    }

    public List<String> sheets() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    public List<String> formulas() {
        return workbook.getSheets()
                .flatMap(sheet -> rows(sheet).stream())
                .flatMap(Row::stream)
                .filter(Objects::nonNull)
                .filter(cell -> cell.getType() == CellType.FORMULA || cell.getFormula() != null)
                .map(Cell::getRawValue)
                .toList();
    }

    /** The cells under a name of the header; an empty one is "". */
    public List<String> column(String sheet, String name) {
        List<Row> rows = rows(workbook.findSheet(sheet).orElseThrow());
        int index = rows.getFirst().stream()
                .filter(Objects::nonNull)
                .filter(cell -> words(cell).equals(name))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
        return rows.stream()
                .skip(1)
                .map(row -> row.getOptionalCell(index).map(OpenedXlsx::words).orElse(""))
                .toList();
    }

    private static List<Row> rows(Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String words(Cell cell) {
        return cell.getValue() instanceof BigDecimal number ? number.toPlainString() : cell.getText();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
