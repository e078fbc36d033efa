package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Tone;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/** The plan month by month: what starts, what is due, what was done, which funding ends. */
class PlanCalendar extends Div {

    private final PlanLocation location;

    PlanCalendar(PlanLocation location, PlanOverview overview) {
        this.location = location;
        addClassName("bn-agenda");
        List<PlanActionDetails> actions = location.filter().of(overview);
        SortedMap<YearMonth, List<PlanAgenda.Entry>> months = PlanAgenda.byMonth(overview, actions);
        List<PlanActionDetails> withoutDay = PlanAgenda.withoutDay(actions);
        if (months.isEmpty() && withoutDay.isEmpty()) {
            add(new Paragraph(text("plan.list.empty")));
        }
        months.forEach((month, entries) -> {
            UnorderedList list = list();
            entries.forEach(entry -> list.add(item(entry)));
            add(month(Dates.month(month), list));
        });
        if (!withoutDay.isEmpty()) {
            UnorderedList list = list();
            withoutDay.forEach(action -> list.add(card(action)));
            add(month(text("plan.calendar.without-day"), list));
        }
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-col__liste");
        return list;
    }

    private static Section month(String name, UnorderedList list) {
        H2 heading = new H2(name);
        heading.addClassName("bn-h3");
        Div head = new Div(heading);
        head.addClassName("bn-col__tete");
        Section section = new Section(head, list);
        section.addClassName("bn-col");
        return section;
    }

    private ListItem item(PlanAgenda.Entry entry) {
        Tone tone = switch (entry.kind()) {
            case START -> Tone.INFO;
            case DUE -> Tone.NEW;
            case OVERDUE -> Tone.ERROR;
            case DONE -> Tone.SUCCESS;
            case FUNDING_ENDS -> Tone.WARNING;
        };
        ListItem card = card(entry.action());
        Span day = new Span(Dates.day(entry.day()));
        Div line = new Div(day, new Badge(tone, text("plan.calendar." + entry.kind())).small());
        line.addClassNames("bn-ligne", "bn-petit");
        card.add(line);
        return card;
    }

    private ListItem card(PlanActionDetails action) {
        Anchor link = new Anchor(location.opening(action.code()).address(), action.title());
        H3 heading = new H3(link);
        heading.addClassName("bn-action__titre");
        ListItem card = new ListItem(heading);
        card.addClassName("bn-action");
        if (location.isOpen(action.code())) {
            card.addClassName("est-ouverte");
            link.getElement().setAttribute("aria-current", "true");
        }
        return card;
    }
}
