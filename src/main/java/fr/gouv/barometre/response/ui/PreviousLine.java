package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.response.EarlierAnswer;

/** "En 2025 : Non, secrétaire de mairie, 14 mai 2025". */
class PreviousLine extends Paragraph {

    PreviousLine(EarlierAnswer earlier) {
        addClassName("bn-petit");
        Span when = new Span(
                text("response.previous.year", String.valueOf(earlier.answer().year())));
        when.addClassName("bn-avant__annee");
        Span value = new Span(earlier.words());
        value.addClassName("bn-avant__valeur");
        Span who = new Span(text(
                "response.previous.who",
                earlier.answer().author(),
                Dates.day(earlier.answer().at().atZone(Dates.ZONE).toLocalDate())));
        who.addClassName("bn-note");
        add(when, new Span(" "), value, new Span(" "), who);
    }
}
