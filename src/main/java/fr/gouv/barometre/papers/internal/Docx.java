package fr.gouv.barometre.papers.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A text document with real headings, in French; what is left to write is highlighted. */
final class Docx {

    /** What stays to be written: "[à compléter]", "[à compléter : nom]". */
    static final Pattern BLANK = Pattern.compile("\\[à compléter[^\\]]*]");

    private final XWPFDocument document = new XWPFDocument();

    Docx(String title, String subject, String foot) {
        document.createStyles().setStyles(styles());
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setSubjectProperty(subject);
        document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty("fr-FR");
        XWPFParagraph line = new XWPFHeaderFooterPolicy(document)
                .createFooter(STHdrFtr.DEFAULT)
                .createParagraph();
        line.setStyle("Note");
        line.createRun().setText(foot);
    }

    void title(String words) {
        paragraph("Title", words);
    }

    void heading(int level, String words) {
        paragraph("Heading" + level, words);
    }

    void text(String words) {
        paragraph("Normal", words);
    }

    void notice(String words) {
        paragraph("Notice", words);
    }

    void note(String words) {
        paragraph("Note", words);
    }

    private void paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, words);
    }

    /** The first row names the columns and comes again on each page. */
    void table(List<String> names, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, names.size());
        table.setStyleID("TableGrid");
        table.setWidth("100%");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < names.size(); column++) {
            XWPFParagraph name = head.getCell(column).getParagraphs().getFirst();
            name.createRun().setText(names.get(column));
            name.getRuns().getFirst().setBold(true);
        }
        for (int row = 0; row < rows.size(); row++) {
            table.getRow(row + 1).setCantSplitRow(true);
            for (int column = 0; column < names.size(); column++) {
                write(
                        table.getRow(row + 1).getCell(column).getParagraphs().getFirst(),
                        rows.get(row).get(column));
            }
        }
    }

    byte[] write() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(XWPFParagraph paragraph, String words) {
        Matcher blank = BLANK.matcher(words);
        int written = 0;
        while (blank.find()) {
            plain(paragraph, words.substring(written, blank.start()));
            paragraph.createRun().setText(blank.group());
            paragraph.getRuns().getLast().setTextHighlightColor("yellow");
            written = blank.end();
        }
        plain(paragraph, words.substring(written));
    }

    private static void plain(XWPFParagraph paragraph, String words) {
        if (!words.isEmpty()) {
            paragraph.createRun().setText(words);
        }
    }

    private static CTStyles styles() {
        try (InputStream styles = Objects.requireNonNull(Docx.class.getResourceAsStream("/papers/styles.xml"))) {
            return StylesDocument.Factory.parse(styles).getStyles();
        } catch (IOException | XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
