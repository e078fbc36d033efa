package fr.gouv.barometre.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader of files finds it. */
public final class OpenedPdf implements AutoCloseable {

    private final PDDocument document;

    public OpenedPdf(byte[] content) throws IOException {
        document = Loader.loadPDF(content);
    }

    public static String text(byte[] content) throws IOException {
        try (OpenedPdf pdf = new OpenedPdf(content)) {
            return pdf.text();
        }
    }

    /** Lines are broken where the page ends: compared without breaks, and with plain spaces. */
    public static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").replace("- ", "-");
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public boolean tagged() {
        return document.getDocumentCatalog().getMarkInfo().isMarked();
    }

    public String language() {
        return document.getDocumentCatalog().getLanguage();
    }

    public String title() {
        return document.getDocumentInformation().getTitle();
    }

    public boolean showsItsTitle() {
        return document.getDocumentCatalog().getViewerPreferences().displayDocTitle();
    }

    public String metadata() throws IOException {
        return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    public List<String> bookmarks() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    public List<String> fontsNotEmbedded() throws IOException {
        List<String> names = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    names.add(font.getName());
                }
            }
        }
        return names;
    }

    /** Kinds of the elements with content of their own, in the order of reading. */
    public List<String> tags() {
        List<String> kinds = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), kinds);
        return kinds;
    }

    private static void collect(PDStructureNode node, List<String> kinds) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String kind = element.getStructureType();
                if (!List.of("Document", "Sect", "Div", "Span").contains(kind)) {
                    kinds.add(kind);
                }
                collect(element, kinds);
            }
        }
    }

    /** As {@link TaggedTables} says. */
    public List<List<List<String>>> tables() throws IOException {
        return TaggedTables.of(document);
    }

    public String text() throws IOException {
        return plain(new PDFTextStripper().getText(document));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
