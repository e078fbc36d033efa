package fr.gouv.barometre.common.table;

import fr.gouv.barometre.common.RefusedException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a workbook (ECMA-376, part 1, chapter 18), as far as a table of texts needs it. Nothing outside is fetched. */
final class SheetXml {

    /** Takes a row: its number from 1, its cells from the first column on. */
    interface RowTaker {
        void take(long line, List<String> cells);
    }

    /** Takes the reader at each start of an element. */
    interface ElementTaker {
        void take(XMLStreamReader xml) throws XMLStreamException;
    }

    private static final XMLInputFactory FACTORY = factory();

    private SheetXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static void attributes(InputStream part, String element, String attribute, Consumer<String> values)
            throws XMLStreamException {
        each(part, xml -> {
            if (xml.getLocalName().equals(element)) {
                values.accept(attribute(xml, attribute));
            }
        });
    }

    static void relations(InputStream part, BiConsumer<String, String> targets) throws XMLStreamException {
        each(part, xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                targets.accept(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        });
    }

    static void sharedTexts(InputStream part, Consumer<String> texts) throws XMLStreamException {
        each(part, xml -> {
            if (xml.getLocalName().equals("si")) {
                texts.accept(textsInside(xml, "si"));
            }
        });
    }

    static void rows(InputStream part, List<String> sharedTexts, RowTaker rows) throws XMLStreamException {
        SheetRows taker = new SheetRows(sharedTexts, rows);
        each(part, taker);
        taker.finish();
    }

    private static void each(InputStream part, ElementTaker taker) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    // No spreadsheet writes one: it is there to fetch or to multiply something
                    throw new RefusedException("table.refused.entities");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    taker.take(xml);
                }
            }
        } finally {
            xml.close();
        }
    }

    /** The text of all "t" inside the element at hand, phonetic hints aside. Leaves the reader at its end. */
    static String textsInside(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            }
            boolean named = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
            if (named && xml.getLocalName().equals("rPh")) {
                phonetic = event == XMLStreamConstants.START_ELEMENT;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")) {
                String piece = xml.getElementText();
                text.append(phonetic ? "" : piece);
            }
        }
        return text.toString();
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
