package fr.gouv.barometre.common.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table of texts that opens in a French spreadsheet as it is, and in which nothing runs. */
public final class TableWriter {

    /** Without it Excel takes UTF-8 for Windows-1252. */
    private static final String MARK = "\ufeff";

    private TableWriter() {}

    public static byte[] write(TableFormat format, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case CSV -> writeCsv(out, rows);
                case XLSX -> writeXlsx(out, rows);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void writeCsv(ByteArrayOutputStream out, List<List<String>> rows) throws IOException {
        out.write(MARK.getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8)) {
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(TableWriter::neutral).toList());
            }
        }
    }

    /** Every cell of a workbook is written as a text, which is never calculated; the neutral form survives a later export. */
    private static void writeXlsx(ByteArrayOutputStream out, List<List<String>> rows) throws IOException {
        try (Workbook workbook = new Workbook(out, "Barometre", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lignes");
            for (int line = 0; line < rows.size(); line++) {
                List<String> row = rows.get(line);
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(line, column, neutral(row.get(column)));
                }
            }
        }
    }

    /** A spreadsheet calculates what starts so; after an apostrophe it shows it. */
    private static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
