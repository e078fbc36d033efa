package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.Columns;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.TitleLine;

/** For a person who is signed in and to whom nobody gave access yet: whom to ask, and nothing else. */
class NoAccess extends Div {

    NoAccess() {
        add(
                new PageHeader(text("shell.no-access.title")),
                new PageBody(
                        new Paragraph(text("shell.no-access.why")),
                        new Columns(
                                Columns.Widths.HALVES,
                                whomToAsk("shell.no-access.commune"),
                                whomToAsk("shell.no-access.opsn")),
                        note()));
    }

    private static Card whomToAsk(String key) {
        return new Card(TitleLine.h2(text(key + ".title")), new Paragraph(text(key + ".text")));
    }

    private static Paragraph note() {
        Paragraph note = new Paragraph(text("shell.no-access.then"));
        note.addClassNames("bn-petit", "fr-mt-3w");
        return note;
    }
}
