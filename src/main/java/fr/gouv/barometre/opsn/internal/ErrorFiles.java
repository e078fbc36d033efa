package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.common.table.TableWriter;
import fr.gouv.barometre.opsn.ErrorFile;
import fr.gouv.barometre.opsn.ImportedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines left out of an import, to correct and send again: the file's own columns, then why. */
public final class ErrorFiles {

    private ErrorFiles() {}

    public static ErrorFile write(
            String sourceName, TableFormat format, List<String> header, List<ImportedLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(with(header, Sentences.say("opsn.import.file.why")));
        for (ImportedLine line : lines) {
            rows.add(with(padded(line.cells(), header.size()), reason(line)));
        }
        String base = sourceName.replaceFirst("\\.[A-Za-z]{1,5}$", "").replaceAll("[^\\p{L}\\p{N} _-]", "_");
        String name = Sentences.say("opsn.import.file.name", base) + "." + format.extension();
        return new ErrorFile(name, format.mediaType(), TableWriter.write(format, rows));
    }

    private static String reason(ImportedLine line) {
        String detail = line.detail() == null ? "" : line.detail();
        return Sentences.say("opsn.import.reason." + line.reason(), detail);
    }

    /** As many cells as columns, so that every reason stands in its own. */
    private static List<String> padded(List<String> cells, int columns) {
        return Stream.concat(cells.stream(), Stream.generate(() -> ""))
                .limit(Math.max(columns, cells.size()))
                .toList();
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }
}
