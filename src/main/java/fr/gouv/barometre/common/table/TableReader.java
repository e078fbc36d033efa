package fr.gouv.barometre.common.table;

import fr.gouv.barometre.common.RefusedException;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads a table row by row, whatever its format: only the row at hand is in memory, beside the file itself. */
public final class TableReader {

    /** Largest file that is read, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableReader() {}

    /**
     * Hands over the lines that hold something, in their order.
     *
     * @throws RefusedException when the file is no sound table, or too much of one; some rows may have been handed over before
     */
    public static TableFormat read(byte[] content, Consumer<TableRow> rows) {
        if (content.length > LARGEST) {
            throw new RefusedException("table.refused.tooLarge");
        }
        RowLimits limits = new RowLimits(rows);
        TableFormat format = formatOf(content);
        switch (format) {
            case CSV -> CsvTable.read(content, limits);
            case XLSX -> XlsxTable.read(content, limits);
        }
        limits.requireSomething();
        return format;
    }

    private static TableFormat formatOf(byte[] content) {
        if (startsWith(content, OLE2)) {
            throw new RefusedException("table.refused.oldWorkbook");
        }
        return startsWith(content, ZIP) ? TableFormat.XLSX : TableFormat.CSV;
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
