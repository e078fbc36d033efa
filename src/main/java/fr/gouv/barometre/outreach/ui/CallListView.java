package fr.gouv.barometre.outreach.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.table.TableFormat;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.TableDownload;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.outreach.CallList;
import fr.gouv.barometre.outreach.CallListExport;
import fr.gouv.barometre.outreach.CallShown;
import fr.gouv.barometre.outreach.OutreachService;
import fr.gouv.barometre.outreach.UrgencyWords;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Whom an operator calls this week, and why. */
@Route(Addresses.OPERATORS + "/:" + CallListView.PARAMETER + "/a-appeler")
@RolesAllowed({Roles.OPSN_MANAGER, Roles.OPSN_READER})
class CallListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";

    /** A week of calls, and what one prints. */
    private static final int PER_PAGE = 25;

    private final transient OutreachService outreach;
    private final transient UrgencyWords words;
    private final transient List<MemberGesture> gestures;
    private final Div heading = new Div();
    private final Div content = new Div();
    private final Select<CallShown> shown = new Select<>();
    private OpsnId id = new OpsnId(0);
    private CallQuery query = CallQuery.FIRST;
    private String title = "";

    CallListView(OutreachService outreach, CallListExport export, UrgencyWords words, List<MemberGesture> gestures) {
        this.outreach = outreach;
        this.gestures = gestures;
        this.words = words;
        shown.setLabel(text("outreach.shown"));
        shown.setItems(CallShown.values());
        shown.setItemLabelGenerator(value -> text("outreach.shown." + value));
        shown.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(new CallQuery(query.filter(), change.getValue(), 1));
            }
        });
        Div filters = new Div(shown);
        filters.addClassNames("bn-filtres", "fr-mb-2w");
        Div downloads = new Div(new TableDownload(
                text("outreach.export"), () -> export.write(id, query.filter(), query.shown(), TableFormat.XLSX)));
        downloads.addClassNames("bn-export", "fr-mt-2w");
        add(heading, new PageBody(new PageSection(TitleLine.h2(text("outreach.list")), filters, content, downloads)));
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        query = CallQuery.of(event.getLocation().getQueryParameters());
        shown.setValue(query.shown());
        CallList list = refresh();
        title = text("outreach.title", list.opsn().shortName());
        heading.removeAll();
        heading.add(new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("outreach.title.short"))
                        .parent(Addresses.operator(id), list.opsn().shortName()))
                .context(text("outreach.context", list.toCall(), list.members()), campaign(list))
                .actions(new Button(
                        text("outreach.print"),
                        click -> UI.getCurrent().getPage().executeJs("window.print()"))));
    }

    private static String campaign(CallList list) {
        return list.closesOn() == null
                ? text("portfolio.noCampaign")
                : text("outreach.campaign", Dates.day(list.closesOn()));
    }

    private void show(CallQuery other) {
        query = other;
        refresh();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(Addresses.calls(id), QueryParameters.simple(query.parameters()))));
    }

    private CallList refresh() {
        CallList list = outreach.list(id, query.filter(), query.shown(), (query.page() - 1) * PER_PAGE, PER_PAGE);
        content.removeAll();
        Paragraph count = new Paragraph(text("outreach.count", list.matching(), list.members(), list.setAside()));
        count.addClassName("bn-note");
        count.getElement().setAttribute("role", "status");
        content.add(count);
        if (!query.filter().equals(PortfolioFilter.ALL)) {
            content.add(new Paragraph(
                    new Span(text("outreach.filtered", list.filterInWords()) + " "),
                    new TextLink(Addresses.calls(id), text("outreach.filtered.all"))));
        }
        if (list.lines().isEmpty()) {
            content.add(new EmptyState(text("outreach.none"), text("outreach.none.advice")));
        } else {
            content.add(lines(list));
        }
        content.add(new Pager(Addresses.calls(id), query.parameters(), query.page(), list.matching(), PER_PAGE));
        Paragraph method = new Paragraph(text("outreach.method"));
        method.addClassName("bn-note");
        content.add(method);
        return list;
    }

    private OrderedList lines(CallList list) {
        CallActions actions = new CallActions(outreach, gestures, id, list.today(), this::refresh);
        OrderedList lines = new OrderedList();
        lines.addClassName("bn-liste");
        list.lines().forEach(line -> lines.add(new CallItem(line, list, words, actions)));
        return lines;
    }
}
