package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.Columns;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.portfolio.OverviewService;
import fr.gouv.barometre.portfolio.PortfolioOverview;
import fr.gouv.barometre.portfolio.PortfolioOverview.Perimeter;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;

/** An operator's members together: on the map, by axis, over the campaigns. */
@Route(Addresses.OPERATORS + "/:" + PortfolioView.PARAMETER + "/vue-d-ensemble")
@RolesAllowed({Roles.OPSN_MANAGER, Roles.OPSN_READER, Roles.DINUM})
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OverviewService overviews;
    private String title = "";

    OverviewView(OverviewService overviews) {
        this.overviews = overviews;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpsnId id = new OpsnId(NumberInAddress.read(event, PortfolioView.PARAMETER));
        PortfolioOverview overview = overviews.overview(id);
        title = text("overview.title", overview.opsn().shortName());
        PageBody body = new PageBody(PortfolioViews.onOverview(id, overview.ofOperators()));
        if (overview.members() == 0) {
            body.add(new EmptyState(
                    text("overview.empty"),
                    text("overview.empty.advice"),
                    LinkButton.secondary(Addresses.members(id), text("portfolio.changeMembers"))));
        } else {
            body.add(map(overview), axes(overview), years(overview));
        }
        removeAll();
        add(header(overview), body);
    }

    private PageHeader header(PortfolioOverview overview) {
        return new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("portfolio.views.together"))
                        .parent(
                                Addresses.operator(overview.opsn().id()),
                                overview.opsn().shortName()))
                .context(
                        text(
                                "portfolio.membersOn",
                                Numbers.count(overview.members()),
                                Dates.day(overview.today()),
                                overview.members()),
                        overview.campaign() == null
                                ? text("portfolio.noCampaign")
                                : text(
                                        "portfolio.campaign",
                                        overview.campaign().title(),
                                        Dates.day(overview.campaign().closesOn())));
    }

    private static PageSection map(PortfolioOverview overview) {
        Perimeter perimeter = overview.map();
        Div drawing = new Div(new PerimeterMap(perimeter), new MapLegend(perimeter));
        if (perimeter.unplaced() > 0) {
            drawing.add(note(text("overview.map.unplaced", perimeter.unplaced())));
        }
        drawing.add(note(text("overview.map.source")));
        return new PageSection(
                TitleLine.h2(text("overview.map")),
                new Columns(Columns.Widths.HALVES, drawing, new AreaTable(overview)));
    }

    private static PageSection axes(PortfolioOverview overview) {
        return new PageSection(
                TitleLine.h2(text("overview.axes")),
                note(text("overview.axes.legend")),
                new AxisSpreadTable(overview.axes()));
    }

    private static PageSection years(PortfolioOverview overview) {
        Component content = overview.years().isEmpty()
                ? new EmptyState(text("overview.years.none"), text("overview.years.none.advice"))
                : new YearTable(overview);
        return new PageSection(TitleLine.h2(text("overview.years")), content, note(text("overview.comparable.method")));
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("bn-note");
        return note;
    }
}
