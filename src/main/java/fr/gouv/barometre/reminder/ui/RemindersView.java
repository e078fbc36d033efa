package fr.gouv.barometre.reminder.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.Messages;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.reminder.PreviewShown;
import fr.gouv.barometre.reminder.ReminderPreview;
import fr.gouv.barometre.reminder.ReminderService;
import fr.gouv.barometre.reminder.ReminderSetting;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;

/** How an operator reminds its members, and whom it will write to next. */
@Route(Addresses.OPERATORS + "/:" + RemindersView.PARAMETER + "/relances")
@RolesAllowed({Roles.OPSN_MANAGER, Roles.OPSN_READER})
class RemindersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";

    private final transient ReminderService reminders;
    private final Div heading = new Div();
    private final Div setting = new Div();
    private final Div preview = new Div();
    private OpsnId id = new OpsnId(0);
    private PreviewQuery query = PreviewQuery.FIRST;
    private String title = "";

    RemindersView(ReminderService reminders) {
        this.reminders = reminders;
        add(
                heading,
                new PageBody(
                        new PageSection(TitleLine.h2(text("reminder.setting")), setting),
                        new PageSection(TitleLine.h2(text("reminder.preview")), preview)));
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        query = PreviewQuery.of(event.getLocation().getQueryParameters());
        showAll();
    }

    private void showAll() {
        ReminderPreview read = refresh();
        title = text("reminder.title", read.opsn().shortName());
        heading.removeAll();
        heading.add(new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("reminder.title.short"))
                        .parent(Addresses.operator(id), read.opsn().shortName()))
                .context(state(read))
                .actions(LinkButton.secondary(Addresses.reminderLog(id), text("reminder.log.open"))));
        setting.removeAll();
        setting.add(read.managed() ? new SettingForm(read, this::save) : new SettingSummary(read.setting()));
    }

    private static String state(ReminderPreview read) {
        return read.setting().active()
                ? text("reminder.state.on", Dates.dayWithWeekday(read.day()))
                : text("reminder.state.off");
    }

    private void save(ReminderSetting chosen) {
        reminders.save(id, chosen);
        Messages.done(text("reminder.saved"));
        showAll();
    }

    private void show(PreviewShown shown) {
        query = new PreviewQuery(shown, 1);
        refresh();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(Addresses.reminders(id), QueryParameters.simple(query.parameters()))));
    }

    private ReminderPreview refresh() {
        ReminderPreview read =
                reminders.preview(id, query.shown(), (query.page() - 1) * PreviewParts.PER_PAGE, PreviewParts.PER_PAGE);
        preview.removeAll();
        preview.add(new PreviewParts(id, read, query, this::show));
        return read;
    }
}
