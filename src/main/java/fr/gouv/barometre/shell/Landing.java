package fr.gouv.barometre.shell;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.Columns;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.survey.Question;
import java.util.List;

/** The public page: one promise, one button, the published figures with their base, the method in three lines. */
class Landing extends Div {

    private static final int METHOD_LINES = 3;

    Landing(List<Question.Reference> figures) {
        add(hero(), new PageBody(forWhom(), figures(figures), methodAndAccess()));
    }

    private static Div hero() {
        H1 promise = new H1(text("shell.landing.title"));
        promise.getElement().setAttribute("tabindex", "-1");
        Anchor signIn = Html.serverLink(
                "fr-btn fr-btn--lg fr-btn--icon-left fr-icon-lock-line", HeaderTools.LOGIN, text("shell.sign-in"));
        return Html.div(
                "bn-heros",
                Html.div(
                        "fr-container",
                        promise,
                        Html.paragraph("bn-heros__texte", text("shell.landing.promise")),
                        signIn));
    }

    private static PageSection forWhom() {
        return PageSection.withHiddenTitle(
                text("shell.landing.for-whom"),
                new Columns(Columns.Widths.THREE, audience("communes"), audience("opsn"), audience("public")));
    }

    private static Div audience(String who) {
        return new Div(
                TitleLine.h3(text("shell.landing." + who + ".title")),
                Html.paragraph("bn-petit", text("shell.landing." + who + ".text")));
    }

    private static PageSection figures(List<Question.Reference> figures) {
        return new PageSection(TitleLine.h2(text("shell.landing.figures.title")), new Card(new FiguresTable(figures)));
    }

    private static Columns methodAndAccess() {
        Columns columns = new Columns(Columns.Widths.HALVES, method(), access());
        columns.addClassName("bn-section");
        return columns;
    }

    private static Card method() {
        OrderedList lines = new OrderedList();
        lines.addClassNames("bn-etapes", "bn-pile-s");
        for (int line = 1; line <= METHOD_LINES; line++) {
            Span number = new Span(String.valueOf(line));
            number.addClassName("bn-rang");
            number.getElement().setAttribute("aria-hidden", "true");
            lines.add(new ListItem(number, Html.paragraph("bn-petit", text("shell.landing.method." + line))));
        }
        return new Card(TitleLine.h2(text("shell.landing.method.title")), lines)
                .foot(new TextLink(Addresses.METHOD, text("shell.landing.method.link")).withArrow());
    }

    private static Component access() {
        return new Card(
                Card.Variant.GREY,
                TitleLine.h2(text("shell.landing.access.title")),
                new Paragraph(text("shell.landing.access.text")));
    }
}
