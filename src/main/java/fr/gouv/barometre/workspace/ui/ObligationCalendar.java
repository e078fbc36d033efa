package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.workspace.CommuneObligations;
import java.time.LocalDate;
import java.util.List;

/** What obliges the commune on one line of time, since when and what is coming; then in words, and as a table. */
class ObligationCalendar extends PageSection {

    ObligationCalendar(CommuneObligations rules) {
        super(TitleLine.h2(text("workspace.calendar.title", rules.obligatory().size())));
        List<Obligation> obligations = rules.obligatory();
        if (obligations.isEmpty()) {
            add(CommuneWords.small(text("workspace.calendar.none")));
            return;
        }
        CalendarScale scale = CalendarScale.of(obligations, rules.date());
        UnorderedList lines = new UnorderedList();
        lines.addClassName("bn-frise__liste");
        String page = ReplayAddress.of(rules.commune().insee(), rules.replay());
        obligations.forEach(obligation -> lines.add(new CalendarLine(page, obligation, scale)));
        Card chart = new Card(years(rules, scale), lines);
        chart.removeClassName("bn-colonne");
        chart.addClassName("bn-frise");
        chart.getStyle().set("--now", scale.position(rules.date()));
        NativeDetails table = new NativeDetails(text("workspace.calendar.table"), new CalendarTable(rules));
        table.addClassName("bn-details");
        add(legend(), chart, CommuneWords.small(ComingSteps.words(obligations, rules.date())), table);
    }

    private static UnorderedList legend() {
        UnorderedList legend = new UnorderedList();
        legend.addClassNames("bn-legende", "fr-mb-2w");
        for (Fulfilment fulfilment : Fulfilment.values()) {
            Span key = new Span();
            key.addClassNames("bn-cle", CalendarLine.barClass(fulfilment));
            legend.add(new ListItem(key, new Span(text("workspace.rule." + fulfilment))));
        }
        return legend;
    }

    private static Div years(CommuneObligations rules, CalendarScale scale) {
        Span track = new Span();
        track.addClassName("bn-frise__piste");
        scale.labels().forEach(year -> {
            Span label = new Span(String.valueOf(year));
            label.getStyle().set("--x", scale.position(LocalDate.of(year, 1, 1)));
            track.add(label);
        });
        Span day = new Span(
                rules.date().equals(rules.today()) ? text("workspace.calendar.today") : Dates.numeric(rules.date()));
        day.addClassName("bn-frise__auj");
        day.getStyle().set("--x", scale.position(rules.date()));
        track.add(day);
        Div years = new Div(new Span(), track);
        years.addClassName("bn-frise__ans");
        years.getElement().setAttribute("aria-hidden", "true");
        return years;
    }
}
