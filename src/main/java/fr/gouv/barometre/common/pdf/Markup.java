package fr.gouv.barometre.common.pdf;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the elements of a paper as nodes of a tree, never as text to parse: what a person typed cannot become markup. */
public final class Markup {

    private final Document document;

    public Markup() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Document document() {
        return document;
    }

    /** @param content elements, lists of elements and, for anything else, its text */
    public Element element(String tag, Object... content) {
        Element element = document.createElement(tag);
        append(element, List.of(content));
        return element;
    }

    /** The same, with a class for the style sheet. */
    public Element styled(String tag, String style, Object... content) {
        Element element = element(tag, content);
        element.setAttribute("class", style);
        return element;
    }

    /** A link; a screen reader says its title. */
    public Element link(String address, String label) {
        Element link = element("a", label);
        link.setAttribute("href", address);
        link.setAttribute("title", label);
        return link;
    }

    /** A table whose first row names its columns; each later row starts with its own name. */
    public Element table(String style, List<Object> names, List<List<Object>> rows) {
        Element head = element("tr");
        for (Object name : names) {
            Element cell = element("th", name);
            cell.setAttribute("scope", "col");
            head.appendChild(cell);
        }
        Element body = element("tbody");
        for (List<Object> row : rows) {
            Element line = element("tr");
            for (int i = 0; i < row.size(); i++) {
                Element cell = element(i == 0 ? "th" : "td", row.get(i));
                if (i == 0) {
                    cell.setAttribute("scope", "row");
                }
                line.appendChild(cell);
            }
            body.appendChild(line);
        }
        return styled("table", style, element("thead", head), body);
    }

    private void append(Element parent, Iterable<?> content) {
        for (Object part : content) {
            switch (part) {
                case Element child -> parent.appendChild(child);
                case Iterable<?> children -> append(parent, children);
                default -> parent.appendChild(document.createTextNode(printable(part.toString())));
            }
        }
    }

    /** Without the control characters that no font has a sign for. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
