package fr.gouv.barometre.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are no honest table, each with the end of the key of the sentence that refuses it. */
public enum HostileFile {
    EMPTY("empty") {
        @Override
        public byte[] content() {
            return new byte[0];
        }
    },
    ONLY_SEPARATORS("empty") {
        @Override
        public byte[] content() {
            return text(";;;\r\n;;;\r\n");
        }
    },
    TOO_LARGE("tooLarge") {
        @Override
        public byte[] content() {
            return text("code insee\n" + "40192\n".repeat(1_000_000));
        }
    },
    TOO_MANY_LINES("tooManyLines") {
        @Override
        public byte[] content() {
            return text("insee\n" + "4088\n".repeat(100_000));
        }
    },
    PICTURE_RENAMED("notATable") {
        @Override
        public byte[] content() {
            return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        }
    },
    PDF_RENAMED("notATable") {
        @Override
        public byte[] content() {
            return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
        }
    },
    OLD_OR_ENCRYPTED_WORKBOOK("oldWorkbook") {
        @Override
        public byte[] content() {
            return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
            };
        }
    },
    QUOTE_NEVER_CLOSED("cellTooLong") {
        @Override
        public byte[] content() {
            return text("insee;nom\n40192;\"Mont-de-Marsan\n" + "40088;Dax\n".repeat(500));
        }
    },
    THOUSAND_COLUMNS("tooManyColumns") {
        @Override
        public byte[] content() {
            return text("insee\n40192" + ";".repeat(1_000) + "\n");
        }
    },
    ZIP_THAT_IS_NO_WORKBOOK("notAWorkbook") {
        @Override
        public byte[] content() {
            return zip(Map.of("liste.txt", "40192"));
        }
    },
    CUT_WORKBOOK("damagedWorkbook") {
        @Override
        public byte[] content() {
            byte[] whole = workbook("", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>insee</t></is></c></row>");
            return java.util.Arrays.copyOf(whole, whole.length / 3);
        }
    },
    ZIP_BOMB("bomb") {
        @Override
        public byte[] content() {
            return workbook("", "<row r=\"1\"/>" + " ".repeat(90 * 1024 * 1024));
        }
    },
    EXTERNAL_ENTITIES("entities") {
        @Override
        public byte[] content() {
            return workbook(
                    "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>",
                    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&secret;</t></is></c></row>");
        }
    };

    private final String refusal;

    HostileFile(String refusal) {
        this.refusal = refusal;
    }

    /** Key of the sentence that refuses it. */
    public String refusal() {
        return "table.refused." + refusal;
    }

    public abstract byte[] content();

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of one sheet, as raw XML. */
    public static byte[] workbook(String doctype, String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Feuille\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", doctype + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(text(part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
