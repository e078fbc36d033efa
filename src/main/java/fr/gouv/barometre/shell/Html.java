package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Short writings for the markup of the design system, which is deep and regular. */
final class Html {

    private Html() {}

    static Div div(String className, Component... content) {
        return withClass(new Div(content), className);
    }

    static Paragraph paragraph(String className, String text) {
        return withClass(new Paragraph(text), className);
    }

    static Anchor link(String className, String address, String label) {
        return withClass(new Anchor(address, label), className);
    }

    /** A link that the server answers itself (login, logout), not a page of the screens' router. */
    static Anchor serverLink(String className, String address, String label) {
        Anchor link = link(className, address, label);
        link.setRouterIgnore(true);
        return link;
    }

    static UnorderedList list(String className, List<? extends Component> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(item)));
        return withClass(list, className);
    }

    static NativeButton button(String className, String label) {
        NativeButton button = withClass(new NativeButton(label), className);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** The mark of the State, as its graphic charter wants it. */
    static Paragraph stateMark() {
        Paragraph mark = new Paragraph();
        mark.addClassName("fr-logo");
        mark.getElement()
                .appendChild(
                        Element.createText(text("shell.state.first-line")),
                        new Element("br"),
                        Element.createText(text("shell.state.second-line")));
        return mark;
    }

    private static <T extends HtmlContainer> T withClass(T container, String classNames) {
        container.addClassNames(classNames.split(" "));
        return container;
    }
}
