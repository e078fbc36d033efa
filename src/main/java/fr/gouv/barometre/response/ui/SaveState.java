package fr.gouv.barometre.response.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.Icon;

/**
 * Where the answer of a card stands. The server writes the first line, on what it knows; the browser shows the second one in
 * its place as long as something is not acknowledged.
 */
class SaveState extends Div {

    private final Paragraph known = new Paragraph();
    private final Paragraph pending = new Paragraph(new Icon("time-line"), new Span());

    SaveState() {
        known.addClassName("bn-etat");
        known.getElement().setAttribute("data-state", "known");
        pending.addClassNames("bn-etat", "bn-etat--err");
        pending.getElement().setAttribute("data-state", "pending");
        pending.getElement().setAttribute("hidden", "");
        add(known, pending);
    }

    void open(String words) {
        write("time-line", "bn-etat--todo", words);
    }

    void saved(String words) {
        write("checkbox-circle-fill", "bn-etat--ok", words);
    }

    void notSaved(String words) {
        write("error-warning-fill", "bn-etat--err", words);
    }

    private void write(String icon, String className, String words) {
        known.removeAll();
        known.add(new Icon(icon), new Span(words));
        known.setClassName("bn-etat " + className);
    }
}
