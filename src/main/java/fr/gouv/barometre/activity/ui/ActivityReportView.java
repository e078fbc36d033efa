package fr.gouv.barometre.activity.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.activity.ActivityReport;
import fr.gouv.barometre.activity.ActivityReportService;
import fr.gouv.barometre.activity.ReportFiles;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.Card;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.TableDownload;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;

/** A year of the operator, to read, to print and to take to the board. */
@Route(Addresses.OPERATORS + "/:" + ActivityReportView.PARAMETER + "/bilan")
@RolesAllowed({Roles.OPSN_MANAGER, Roles.OPSN_READER})
class ActivityReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";
    private static final String YEAR = "annee";

    private final transient ActivityReportService reports;
    private final transient ReportFiles files;
    private String title = "";

    ActivityReportView(ActivityReportService reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpsnId id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        ActivityReport report = reports.report(id, year(event));
        title = text("activity.title", String.valueOf(report.year()));
        PageBody body = new PageBody(years(report), summary(report));
        report.tables().forEach(table -> body.add(new ReportSection(table)));
        Paragraph method = new Paragraph(report.method());
        method.addClassNames("bn-note", "fr-mt-3w");
        body.add(method);
        removeAll();
        add(
                new PageHeader(title)
                        .breadcrumb(new Breadcrumb(title)
                                .parent(Addresses.operator(id), report.opsn().shortName()))
                        .context(report.opsn().name(), text("activity.on", Dates.day(report.today()))),
                body);
    }

    private static int year(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static Nav years(ActivityReport report) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-choix");
        for (int year : report.years()) {
            Anchor link = new Anchor(
                    Addresses.activityReport(report.opsn().id()) + "?" + YEAR + "=" + year, String.valueOf(year));
            if (year == report.year()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.setAriaLabel(text("activity.years"));
        nav.addClassName("fr-mb-2w");
        return nav;
    }

    private Card summary(ActivityReport report) {
        OpsnId id = report.opsn().id();
        int year = report.year();
        Card card = new Card(Card.Variant.BLUE, TitleLine.h2(text("activity.summary")));
        report.sentences().forEach(sentence -> card.add(new Paragraph(sentence)));
        Div downloads = new Div(
                new TableDownload(text("activity.pdf"), () -> files.pdf(id, year)),
                new TableDownload(text("activity.xlsx"), () -> files.workbook(id, year)));
        downloads.addClassName("bn-export");
        card.add(downloads);
        return card;
    }
}
