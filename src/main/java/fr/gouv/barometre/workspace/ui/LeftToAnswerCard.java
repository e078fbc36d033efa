package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.collaboration.Assignments;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.Progress;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.workspace.CommuneHome;
import fr.gouv.barometre.workspace.CommuneHome.OpenCampaign;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is left to answer and until when, axis by axis; or why there is nothing to answer. */
class LeftToAnswerCard extends Card {

    LeftToAnswerCard(CommuneHome home) {
        super(Variant.ACCENT);
        OpenCampaign open = home.open();
        if (open == null) {
            say(text("workspace.left.none"), text("workspace.left.none.text"));
        } else if (!open.expected()) {
            String year = String.valueOf(open.campaign().year());
            say(text("workspace.left.not-expected", year), text("workspace.left.not-expected.text"));
        } else {
            show(home, open);
        }
    }

    private void say(String title, String explanation) {
        add(title(title), new Paragraph(explanation));
    }

    private static H2 title(String title) {
        H2 heading = new H2(title);
        heading.addClassNames("bn-h2", "fr-mb-1v");
        return heading;
    }

    private void show(CommuneHome home, OpenCampaign open) {
        InseeCode commune = home.commune().insee();
        LocalDate until = open.campaign().closesOn();
        Div words = new Div(title(headline(open)), new Paragraph(until(home, open, until)));
        words.addClassName("bn-ligne__texte");
        String address = Addresses.questionnaire(commune);
        boolean writable = home.overview().writable();
        Div top = new Div(
                words,
                writable && !open.submitted()
                        ? LinkButton.primary(address, button(open))
                        : LinkButton.secondary(address, text("workspace.left.see")));
        top.addClassNames("bn-ligne", "bn-ligne--entre", "bn-haut");
        add(top, axes(commune, open.progress()));
        String mine = forReader(home.asked(), open.progress());
        if (!mine.isEmpty()) {
            add(new Paragraph(new Badge(Tone.INFO, text("workspace.left.for-you")).small(), new Span(" " + mine)));
        }
        add(CommuneWords.small(text(
                "workspace.left.count",
                open.progress().answered(),
                open.progress().asked())));
    }

    /** Axes with open questions that the reader is asked to answer. */
    private static String forReader(@Nullable Assignments asked, MaturityResult progress) {
        if (asked == null) {
            return "";
        }
        return progress.axes().stream()
                .filter(axis -> axis.answered() < axis.asked() && asked.asksCaller(axis.axis()))
                .map(axis -> axis.axis().shortTitle())
                .collect(Collectors.joining(", "));
    }

    private static String headline(OpenCampaign open) {
        if (open.submitted()) {
            return text("workspace.left.submitted");
        }
        return open.left() == 0 ? text("workspace.left.complete") : text("workspace.left.title", open.left());
    }

    private static String until(CommuneHome home, OpenCampaign open, LocalDate until) {
        String day = Dates.dayWithWeekday(until);
        if (open.submitted()) {
            return text("workspace.left.submitted.text", day);
        }
        if (open.left() == 0) {
            return text("workspace.left.complete.text", day);
        }
        // Reading again takes a tenth of the time of answering: the questionnaire says how much in all
        int toReadAgain = home.overview().known().earlier(open.open()).size();
        return toReadAgain > 0
                ? text("workspace.left.until.again", day, open.daysLeft(), toReadAgain)
                : text("workspace.left.until", day, open.daysLeft(), open.minutesLeft());
    }

    private static String button(OpenCampaign open) {
        if (open.progress().answered() == 0) {
            return text("workspace.left.start");
        }
        return text(open.left() == 0 ? "workspace.left.submit" : "workspace.left.resume");
    }

    private static UnorderedList axes(InseeCode commune, MaturityResult progress) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bn-reste-liste", "fr-mt-3w", "fr-mb-2w");
        list.getElement().setAttribute("aria-label", text("workspace.left.axes"));
        for (AxisScore axis : progress.axes()) {
            Span count = new Span(axis.answered() + "/" + axis.asked());
            count.addClassName("bn-reste__nb");
            Span line = new Span(new Span(axis.axis().shortTitle()), count);
            line.addClassNames("bn-ligne", "bn-ligne--entre");
            Anchor link = new Anchor(
                    Addresses.questionnaire(commune) + "/" + axis.axis().slug());
            link.addClassName("bn-reste");
            link.add(
                    line, Progress.besideItsWords(axis.answered(), axis.asked()).thin());
            list.add(new ListItem(link));
        }
        return list;
    }
}
