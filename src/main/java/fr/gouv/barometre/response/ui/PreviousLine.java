package fr.gouv.barometre.response.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.response.GivenAnswer;

/** "En 2025 : Non, secrétaire de mairie, 14 mai 2025". */
class PreviousLine extends Div {

    /** @param words the answer, in the words of the questionnaire of that year */
    PreviousLine(int year, String words, GivenAnswer answer) {
        addClassName("bn-avant");
        Span when = new Span(text("response.previous.year", String.valueOf(year)));
        when.addClassName("bn-avant__annee");
        Span value = new Span(words);
        value.addClassName("bn-avant__valeur");
        Span who = new Span(text(
                "response.previous.who",
                answer.author(),
                Dates.day(answer.at().atZone(Dates.ZONE).toLocalDate())));
        who.addClassName("bn-note");
        Paragraph line = new Paragraph(when, new Span(" "), value, new Span(" "), who);
        line.addClassName("bn-petit");
        add(line);
    }
}
