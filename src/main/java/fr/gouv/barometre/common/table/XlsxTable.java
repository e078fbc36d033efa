package fr.gouv.barometre.common.table;

import fr.gouv.barometre.common.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The first sheet of a workbook, part by part. Read here and not by a library: those at hand allocate as many cells as an
 * address such as "ZZZZZZ1" names, or unpack whole parts before they look at their size.
 */
final class XlsxTable {

    /** What 100,000 lines take, and a zip bomb does not keep to. */
    private static final long MOST_UNPACKED = 80L * 1024 * 1024;

    /** Reads one part of the package. */
    private interface PartReader {
        void read(InputStream part) throws XMLStreamException;
    }

    private final ZipFile parts;
    private long left = MOST_UNPACKED;

    private XlsxTable(ZipFile parts) {
        this.parts = parts;
    }

    static void read(byte[] content, RowLimits rows) {
        try (ZipFile parts = ZipFile.builder().setByteArray(content).get()) {
            new XlsxTable(parts).read(rows);
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw new RefusedException("table.refused.damagedWorkbook");
        }
    }

    private void read(RowLimits rows) throws IOException, XMLStreamException {
        List<String> sheets = new ArrayList<>();
        part("xl/workbook.xml", part -> SheetXml.attributes(part, "sheet", "id", sheets::add));
        if (sheets.isEmpty()) {
            throw new RefusedException("table.refused.notAWorkbook");
        }
        Map<String, String> targets = new HashMap<>();
        part("xl/_rels/workbook.xml.rels", part -> SheetXml.relations(part, targets::put));
        List<String> texts = new ArrayList<>();
        part("xl/sharedStrings.xml", part -> SheetXml.sharedTexts(part, texts::add));
        String first = targets.getOrDefault(sheets.getFirst(), "").replaceFirst("^/?(xl/)?", "");
        part("xl/" + first, part -> SheetXml.rows(part, texts, rows::accept));
    }

    private void part(String name, PartReader reader) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = parts.getEntry(name);
        if (entry == null) {
            return;
        }
        try (BoundedStream unpacked = new BoundedStream(parts.getInputStream(entry), left)) {
            reader.read(unpacked);
            left = unpacked.left();
        }
    }
}
