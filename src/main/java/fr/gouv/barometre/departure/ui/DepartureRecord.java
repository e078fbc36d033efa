package fr.gouv.barometre.departure.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.departure.Departure;
import fr.gouv.barometre.departure.Departure.Axis;
import fr.gouv.barometre.departure.Departure.Year;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One membership that ended, with the commune's situation at the end of its last day. */
class DepartureRecord extends PageSection {

    DepartureRecord(Departure departure) {
        super(TitleLine.h2(text("departure.situation", Dates.day(departure.lastDay()))));
        add(new Paragraph(text("departure.period", Dates.day(departure.startsOn()), Dates.day(departure.lastDay()))));
        add(note("departure.frozen"));
        LocalDate written = departure.writtenAt().atZone(Dates.ZONE).toLocalDate();
        if (written.isAfter(departure.endsOn())) {
            add(note("departure.setLater", Dates.day(written), Dates.day(departure.lastDay())));
        }
        Departure.Content content = departure.content();
        add(TitleLine.h3(text("departure.services")));
        add(list(
                content.services().stream().map(service -> text("opsn.service." + service)),
                "departure.services.none"));
        add(TitleLine.h3(text("departure.responses")));
        add(content.years().isEmpty() ? note("departure.responses.none") : responses(content.years()));
        if (!content.years().isEmpty()) {
            Year latest = content.years().getFirst();
            add(axes(latest));
            add(TitleLine.h3(text("departure.obligations")));
            add(list(content.lateObligations().stream(), "departure.obligations.none"));
        }
        add(TitleLine.h3(text("departure.plan")));
        add(list(
                content.actions().stream()
                        .map(action ->
                                text("departure.plan.action", action.title(), text("plan.status." + action.status()))),
                "departure.plan.none"));
    }

    private static DataTable<Year> responses(List<Year> years) {
        return new DataTable<Year>(text("departure.responses.caption"))
                .column(text("departure.year"), year -> String.valueOf(year.year()))
                .column(text("departure.state"), DepartureRecord::state)
                .number(
                        text("departure.answered"),
                        year -> text("departure.answered.of", year.answered(), year.asked()))
                .number(text("departure.index"), year -> score(year.overall()))
                .rows(years);
    }

    private static String state(Year year) {
        LocalDate submitted = year.submittedOn();
        return submitted == null
                ? text("departure.state.started")
                : text("departure.state.submitted", Dates.day(submitted));
    }

    private static DataTable<Axis> axes(Year year) {
        return new DataTable<Axis>(text("departure.axes.caption", String.valueOf(year.year())))
                .column(text("departure.axis"), Axis::title)
                .number(text("departure.score"), axis -> score(axis.score()))
                .rows(year.axes());
    }

    private static String score(@Nullable Integer score) {
        return score == null ? text("departure.score.none") : text("departure.score.of", score);
    }

    private static Component list(Stream<String> items, String whenNone) {
        List<String> all = items.toList();
        if (all.isEmpty()) {
            return note(whenNone);
        }
        UnorderedList list = new UnorderedList();
        all.forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    private static Paragraph note(String key, Object... arguments) {
        Paragraph note = new Paragraph(text(key, arguments));
        note.addClassName("bn-note");
        return note;
    }
}
