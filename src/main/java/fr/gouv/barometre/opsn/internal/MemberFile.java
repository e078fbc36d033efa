package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.common.table.TableReader;
import fr.gouv.barometre.common.table.TableRow;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of members read from a file: its columns by name, its lines with what could be repaired. */
public final class MemberFile {

    /** Titles and notes may stand above the names of the columns. */
    private static final int MOST_LINES_ABOVE = 10;

    private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);

    private final LocalDate latest;
    private final List<MemberLine> lines = new ArrayList<>();
    private List<String> header = List.of();
    private @Nullable MemberLineReader reader;
    private int above;
    private TableFormat format = TableFormat.CSV;

    private MemberFile(LocalDate latest) {
        this.latest = latest;
    }

    /**
     * @param latest day beyond which a date is a slip of the keyboard
     * @throws RefusedException when the file is no sound table, or names no column that finds a commune
     */
    public static MemberFile read(byte[] content, LocalDate latest) {
        MemberFile file = new MemberFile(latest);
        file.format = TableReader.read(content, file::accept);
        if (file.reader == null) {
            throw new RefusedException("opsn.import.refused.columns");
        }
        if (file.lines.isEmpty()) {
            throw new RefusedException("opsn.import.refused.headerOnly");
        }
        return file;
    }

    /** No operator is older than the first shared computer centres. */
    public static boolean plausible(LocalDate date, LocalDate latest) {
        return !date.isBefore(EARLIEST) && !date.isAfter(latest);
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public TableFormat format() {
        return format;
    }

    public List<String> header() {
        return header;
    }

    public List<MemberLine> lines() {
        return lines;
    }

    private void accept(TableRow row) {
        if (reader != null) {
            lines.add(reader.read(row));
            return;
        }
        MemberColumn.positions(row.cells()).ifPresent(positions -> {
            header = row.cells();
            reader = new MemberLineReader(positions, latest);
        });
        if (reader == null && ++above >= MOST_LINES_ABOVE) {
            throw new RefusedException("opsn.import.refused.columns");
        }
    }
}
