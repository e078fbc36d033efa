package fr.gouv.barometre.reminder.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.mail.EmailOutcome.Problem;
import fr.gouv.barometre.reminder.LogFilter;
import fr.gouv.barometre.reminder.LogFilter.State;
import fr.gouv.barometre.reminder.ReminderLog;
import fr.gouv.barometre.reminder.ReminderService;
import fr.gouv.barometre.reminder.SentReminder;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;

/** What was sent to whom, when, and what became of it. */
@Route(Addresses.OPERATORS + "/:" + RemindersView.PARAMETER + "/relances/journal")
@RolesAllowed({Roles.OPSN_MANAGER, Roles.OPSN_READER})
class ReminderLogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PER_PAGE = 25;
    private static final int LONGEST_TEXT = 100;

    private final transient ReminderService reminders;
    private final Div heading = new Div();
    private final Div content = new Div();
    private final TextField search = new TextField(text("reminder.log.text"));
    private final Select<State> state = new Select<>();
    private OpsnId id = new OpsnId(0);
    private LogQuery query = LogQuery.FIRST;
    private String title = "";

    ReminderLogView(ReminderService reminders) {
        this.reminders = reminders;
        search.setMaxLength(LONGEST_TEXT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> filter(change.isFromClient()));
        state.setLabel(text("reminder.log.state"));
        state.setItems(State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(text("reminder.log.state.all"));
        state.setItemLabelGenerator(
                value -> value == null ? text("reminder.log.state.all") : text("reminder.log.state." + value));
        state.addValueChangeListener(change -> filter(change.isFromClient()));
        Div filters = new Div(search, state);
        filters.addClassNames("bn-filtres", "fr-mb-2w");
        add(heading, new PageBody(new PageSection(TitleLine.h2(text("reminder.log.table")), filters, content)));
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new OpsnId(NumberInAddress.read(event, RemindersView.PARAMETER));
        query = LogQuery.of(event.getLocation().getQueryParameters());
        search.setValue(query.filter().text());
        state.setValue(query.filter().state());
        ReminderLog log = refresh();
        title = text("reminder.log.title", log.opsn().shortName());
        heading.removeAll();
        heading.add(new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("reminder.log.title.short"))
                        .parent(Addresses.operator(id), log.opsn().shortName())
                        .parent(Addresses.reminders(id), text("reminder.title.short")))
                .context(text("reminder.log.context")));
    }

    private void filter(boolean fromPerson) {
        if (!fromPerson) {
            return;
        }
        query = new LogQuery(new LogFilter(search.getValue(), state.getValue()), 1);
        refresh();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null, new Location(Addresses.reminderLog(id), QueryParameters.simple(query.parameters()))));
    }

    private ReminderLog refresh() {
        ReminderLog log = reminders.log(id, query.filter(), (query.page() - 1) * PER_PAGE, PER_PAGE);
        content.removeAll();
        Paragraph count = new Paragraph(text("reminder.log.count", log.matching(), log.total()));
        count.addClassName("bn-note");
        count.getElement().setAttribute("role", "status");
        content.add(count);
        content.add(
                log.sent().isEmpty()
                        ? new EmptyState(text("reminder.log.none"), text("reminder.log.none.advice"))
                        : table(log.managed()).rows(log.sent()));
        content.add(new Pager(Addresses.reminderLog(id), query.parameters(), query.page(), log.matching(), PER_PAGE));
        return log;
    }

    private DataTable<SentReminder> table(boolean managed) {
        return new DataTable<SentReminder>(text("reminder.log.table"))
                .hideCaption()
                .column(text("reminder.column.person"), SentReminder::name)
                .column(text("reminder.column.written"), sent -> Dates.moment(sent.writtenAt()))
                .component(text("reminder.column.communes"), ReminderLogView::lines)
                .component(text("reminder.log.state"), sent -> state(sent, managed));
    }

    private void writeAgain(SentReminder sent) {
        reminders.writeAgain(id, sent.email());
        Messages.done(text("reminder.log.again.done", sent.name()));
        refresh();
    }

    private static UnorderedList lines(SentReminder sent) {
        UnorderedList list = new UnorderedList();
        sent.lines().forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Div state(SentReminder sent, boolean managed) {
        Tone tone = switch (sent.state()) {
            case WAITING -> Tone.INFO;
            case SENT -> Tone.SUCCESS;
            case FAILED, RETURNED -> Tone.ERROR;
        };
        Div state = new Div(new Badge(tone, text("reminder.log.state." + sent.state())).small());
        Problem problem = sent.problem();
        if (problem != null) {
            Paragraph words = new Paragraph(
                    sent.stopped() ? text("reminder.log.stopped") : text("reminder.log.problem." + problem));
            words.addClassName("bn-note");
            state.add(words);
        }
        if (sent.stopped() && managed) {
            Button again = new Button(text("reminder.log.again"), click -> writeAgain(sent));
            again.addThemeNames("small", "tertiary-outline");
            again.setAriaLabel(text("reminder.log.again.of", sent.name()));
            state.add(again);
        }
        return state;
    }
}
