package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.testing.OpenedPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A text document as a word processor finds it. */
final class OpenedDocx implements AutoCloseable {

    private final XWPFDocument document;

    OpenedDocx(byte[] content) throws IOException {
        document = new XWPFDocument(new ByteArrayInputStream(content));
    }

    static String text(byte[] content) throws IOException {
        try (OpenedDocx docx = new OpenedDocx(content)) {
            return docx.text();
        }
    }

    List<String> headings() {
        return document.getParagraphs().stream()
                .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    List<String> styles() {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getStyle)
                .filter(style -> document.getStyles().styleExist(style))
                .distinct()
                .toList();
    }

    /** The cells under the row of names, row by row. */
    List<List<String>> rows(int table) {
        return document.getTables().get(table).getRows().stream()
                .skip(1)
                .map(row -> row.getTableCells().stream()
                        .map(cell -> OpenedPdf.plain(cell.getText()))
                        .toList())
                .toList();
    }

    String text() {
        return OpenedPdf.plain(new XWPFWordExtractor(document).getText());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
