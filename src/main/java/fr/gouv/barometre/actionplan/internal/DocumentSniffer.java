package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.DocumentType;
import fr.gouv.barometre.actionplan.PlanDocumentService;
import fr.gouv.barometre.common.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a file is, from its content alone: its name and what the browser says of it may lie. PDF ISO 32000 7.5.2, PNG 5.2, JPEG
 * SOI marker; office files are ZIP archives that name their type (ODF 1.3 part 2, 3.3; ECMA-376 part 2, 10.1).
 */
final class DocumentSniffer {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The entry that names the type stands first, or among the first; a bomb hidden behind it is never inflated. */
    private static final int ENTRIES_LOOKED_AT = 3;

    private static final int MOST_BYTES_OF_AN_ENTRY = 200_000;

    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final String SHEET = "spreadsheetml.sheet.main+xml";

    private DocumentSniffer() {}

    /** @throws RefusedException when it is empty, too large, or none of the kinds taken */
    static DocumentType accepted(byte[] content) {
        if (content.length == 0) {
            throw new RefusedException("plan.refused.document-empty");
        }
        if (content.length > PlanDocumentService.LARGEST) {
            throw new RefusedException("plan.refused.document-too-large");
        }
        return type(content).orElseThrow(() -> new RefusedException("plan.refused.document-type"));
    }

    /** Empty when it is none of the kinds taken, or is broken. */
    static Optional<DocumentType> type(byte[] content) {
        if (startsWith(content, PDF)) {
            return Optional.of(DocumentType.PDF);
        }
        if (startsWith(content, PNG)) {
            return Optional.of(DocumentType.PNG);
        }
        if (startsWith(content, JPEG)) {
            return Optional.of(DocumentType.JPEG);
        }
        return startsWith(content, ZIP) ? office(content) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static Optional<DocumentType> office(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (int i = 0; i < ENTRIES_LOOKED_AT; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return Optional.empty();
                }
                byte[] start = zip.readNBytes(MOST_BYTES_OF_AN_ENTRY);
                if (start.length == MOST_BYTES_OF_AN_ENTRY) {
                    return Optional.empty();
                }
                Optional<DocumentType> type = named(entry.getName(), new String(start, StandardCharsets.UTF_8));
                if (type.isPresent()) {
                    return type;
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentType> named(String entry, String text) {
        if (entry.equals("mimetype")) {
            return Arrays.stream(new DocumentType[] {DocumentType.ODT, DocumentType.ODS})
                    .filter(type -> type.mediaType().equals(text))
                    .findFirst();
        }
        if (!entry.equals("[Content_Types].xml") || text.contains("macroEnabled")) {
            return Optional.empty();
        }
        if (text.contains(WORD)) {
            return Optional.of(DocumentType.DOCX);
        }
        return text.contains(SHEET) ? Optional.of(DocumentType.XLSX) : Optional.empty();
    }
}
