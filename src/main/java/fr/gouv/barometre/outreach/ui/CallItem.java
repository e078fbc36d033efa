package fr.gouv.barometre.outreach.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.EmailText;
import fr.gouv.barometre.common.ui.Reasons;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.outreach.Call;
import fr.gouv.barometre.outreach.CallLine;
import fr.gouv.barometre.outreach.CallList;
import fr.gouv.barometre.outreach.Reachable;
import fr.gouv.barometre.outreach.Urgency.Reason;
import fr.gouv.barometre.outreach.UrgencyWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One commune of the list: how urgent, why, what to propose, whom to ask for. */
class CallItem extends ListItem {

    private static final int REASONS_IN_SIGHT = 3;
    private static final int HIGH = 60;

    CallItem(CallLine line, CallList list, UrgencyWords words, CallActions actions) {
        addClassName("bn-urgence");
        Div text = new Div(
                new H3(new TextLink(
                        Addresses.commune(line.row().insee()), line.row().name())),
                facts(line));
        text.addClassName("bn-urgence__texte");
        reasons(text, line, words);
        Paragraph step =
                new Paragraph(bold(text("outreach.step")), new Span(" " + words.nextStep(line, list.closesOn())));
        step.addClassName("bn-urgence__pas");
        text.add(step, person(line));
        Call call = line.lastCall();
        if (call != null) {
            text.add(note(text(
                    "outreach.call.last",
                    Dates.day(call.calledOn()),
                    text("outreach.outcome." + call.outcome()),
                    call.by(),
                    call.note())));
        }
        if (line.remindOn() != null) {
            text.add(note(text("outreach.reminder.until", Dates.day(line.remindOn()))));
        }
        if (list.managed()) {
            text.add(gestures(line, actions));
        }
        add(points(line.urgency().points()), text);
    }

    private static Span points(int points) {
        Span badge = new Span(new Span(text("outreach.points")), new Span(String.valueOf(points)));
        badge.getComponentAt(0).addClassName("fr-sr-only");
        badge.addClassName("bn-urgence__note");
        if (points < HIGH) {
            badge.addClassName("bn-urgence__note--m");
        }
        return badge;
    }

    private static Paragraph facts(CallLine line) {
        String state = line.row().state() == null
                ? ""
                : text("outreach.state", text("portfolio.state." + line.row().state()));
        Integer population = line.row().population();
        return note(Stream.of(
                        population == null
                                ? text("portfolio.grid.noPopulation")
                                : text("portfolio.grid.population", Numbers.count(population)),
                        line.row().epci() == null ? "" : line.row().epci().name(),
                        state)
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    private static void reasons(Div text, CallLine line, UrgencyWords words) {
        List<Reason> all = line.urgency().reasons();
        if (all.isEmpty()) {
            return;
        }
        text.add(list(line, all.stream().limit(REASONS_IN_SIGHT).toList(), words));
        List<Reason> rest = all.stream().skip(REASONS_IN_SIGHT).toList();
        if (!rest.isEmpty()) {
            NativeDetails more = new NativeDetails(text("outreach.reasons.more", rest.size()), list(line, rest, words));
            more.addClassName("bn-petit");
            text.add(more);
        }
    }

    private static Reasons list(CallLine line, List<Reason> reasons, UrgencyWords words) {
        Reasons list = new Reasons(text("outreach.reasons")).small();
        reasons.forEach(
                reason -> list.reason(text("outreach.reason.points", words.reason(line, reason), reason.points())));
        return list;
    }

    private static Paragraph person(CallLine line) {
        Reachable person = line.person();
        if (person == null) {
            return note(text("outreach.person.none"));
        }
        Paragraph paragraph = note(person.name());
        if (person.phone() != null) {
            paragraph.add(
                    new Span(", "), new Anchor("tel:" + person.phone().replaceAll("[^+0-9]", ""), person.phone()));
        }
        if (person.email() != null) {
            paragraph.add(new Span(", "), EmailText.link(person.email()));
            if (person.returnedOn() != null) {
                paragraph.add(new Span(" " + text("outreach.person.returned", Dates.day(person.returnedOn()))));
            }
        }
        return paragraph;
    }

    private static Div gestures(CallLine line, CallActions actions) {
        String name = line.row().name();
        Div gestures = new Div(
                button(text("outreach.note"), name, () -> actions.note(line)),
                button(text("outreach.remind"), name, () -> actions.remind(line)));
        if (line.remindOn() != null) {
            gestures.add(button(text("outreach.reminder.cancel"), name, () -> actions.bringBack(line)));
        }
        actions.others(line).forEach(gestures::add);
        gestures.addClassNames("bn-ligne", "bn-urgence__gestes");
        return gestures;
    }

    private static Button button(String label, String commune, SerializableRunnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        // A screen reader meets the same two buttons beside every commune
        button.setAriaLabel(text("outreach.button", label, commune));
        return button;
    }

    private static Span bold(String words) {
        Span span = new Span(words);
        span.addClassName("bn-gras");
        return span;
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("bn-note", "bn-lignes");
        return note;
    }
}
