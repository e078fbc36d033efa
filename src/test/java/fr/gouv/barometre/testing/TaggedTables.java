package fr.gouv.barometre.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The tables of a PDF as its tags give them to a screen reader: which cell stands in which row, whatever the page looks like. */
final class TaggedTables {

    private final Map<COSDictionary, Map<Integer, String>> textOfPages = new HashMap<>();
    private final List<List<List<String>>> tables = new ArrayList<>();

    private TaggedTables(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new NamedProperties();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> read(content, texts));
            textOfPages.put(page.getCOSObject(), texts);
        }
        collect(document.getDocumentCatalog().getStructureTreeRoot());
    }

    /** Tables, their rows with that of the names first, and the cells of these. */
    static List<List<List<String>>> of(PDDocument document) throws IOException {
        return new TaggedTables(document).tables;
    }

    /** The library reads properties written in place; ours are named among the resources of the page. */
    private static final class NamedProperties extends PDFMarkedContentExtractor {

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            PDPropertyList named = properties == null ? getResources().getProperties(tag) : null;
            super.beginMarkedContentSequence(tag, named == null ? properties : named.getCOSObject());
        }
    }

    private static void read(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder words = new StringBuilder();
        for (Object part : content.getContents()) {
            switch (part) {
                case TextPosition letter -> words.append(letter.getUnicode());
                case PDMarkedContent inner -> read(inner, texts);
                default -> {}
            }
        }
        texts.merge(content.getMCID(), words.toString(), String::concat);
    }

    private void collect(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                switch (element.getStructureType()) {
                    case "Table" -> tables.add(new ArrayList<>());
                    case "TR" -> tables.getLast().add(new ArrayList<>());
                    case "TH", "TD" ->
                        tables.getLast()
                                .getLast()
                                .add(OpenedPdf.plain(words(element)).strip());
                    default -> {}
                }
                collect(element);
            }
        }
    }

    private String words(PDStructureElement element) {
        StringBuilder words = new StringBuilder();
        for (Object kid : element.getKids()) {
            words.append(
                    switch (kid) {
                        case PDStructureElement inner -> words(inner);
                        case PDMarkedContentReference reference ->
                            text(
                                    reference.getPage() == null ? element.getPage() : reference.getPage(),
                                    reference.getMCID());
                        case Integer content -> text(element.getPage(), content);
                        default -> "";
                    });
        }
        return words.toString();
    }

    /** Pieces are lines of the page, or runs of one style: a space between them is what a screen reader makes of it. */
    private String text(@Nullable PDPage page, int content) {
        return page == null
                ? ""
                : textOfPages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(content, "") + " ";
    }
}
