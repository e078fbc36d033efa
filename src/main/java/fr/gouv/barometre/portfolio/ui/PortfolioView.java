package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.PortfolioOrder;
import fr.gouv.barometre.portfolio.PortfolioService;
import fr.gouv.barometre.portfolio.PortfolioSummary;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** An operator's member communes: where each stands, and the way to it. */
@Route(Addresses.OPERATORS + "/:" + PortfolioView.PARAMETER)
@RolesAllowed({Roles.OPSN_MANAGER, Roles.OPSN_READER, Roles.DINUM})
class PortfolioView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";

    private final transient PortfolioService portfolios;
    private final Div heading = new Div();
    private final Div balance = new Div();
    private final PortfolioFilters filters = new PortfolioFilters(this::filter);
    private final PortfolioGrid grid = new PortfolioGrid();
    private final Paragraph shown = new Paragraph();
    private OpsnId id = new OpsnId(0);
    private PortfolioQuery query = new PortfolioQuery(PortfolioFilter.ALL, PortfolioOrder.BY_NAME);
    private String title = "";
    private @Nullable CampaignId campaign;
    private int matching;

    PortfolioView(PortfolioService portfolios) {
        this.portfolios = portfolios;
        addClassName("bn-large");
        shown.addClassName("bn-note");
        shown.getElement().setAttribute("role", "status");
        grid.setItems(
                page ->
                        portfolios
                                .rows(id, campaign, query.filter(), query.order(), page.getOffset(), page.getLimit())
                                .stream(),
                page -> matching);
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                query = new PortfolioQuery(query.filter(), PortfolioGrid.order(event.getSortOrder()));
                writeAddress();
            }
        });
        add(
                heading,
                new PageBody(
                        PageSection.withHiddenTitle(text("portfolio.balance"), balance),
                        new PageSection(TitleLine.h2(text("portfolio.members")), filters, grid, shown, createNote())));
    }

    private static Paragraph createNote() {
        Paragraph note = new Paragraph(text("portfolio.note"));
        note.addClassName("bn-note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        query = PortfolioQuery.of(event.getLocation().getQueryParameters());
        PortfolioSummary summary = portfolios.summary(id, query.filter());
        title = text("portfolio.title", summary.opsn().shortName());
        heading.removeAll();
        heading.add(PortfolioHeading.header(title, summary));
        balance.removeAll();
        balance.add(PortfolioHeading.tiles(summary));
        filters.read(query.filter());
        grid.showOrder(query.order());
        show(summary);
    }

    private void filter(PortfolioFilter filter) {
        query = new PortfolioQuery(filter, query.order());
        show(portfolios.summary(id, filter));
        grid.getDataProvider().refreshAll();
        writeAddress();
    }

    private void show(PortfolioSummary summary) {
        campaign = summary.campaign() == null ? null : summary.campaign().id();
        matching = summary.matching();
        shown.setText(text(
                "portfolio.shown",
                Numbers.count(matching),
                Numbers.count(summary.members()),
                matching,
                summary.members()));
        grid.fitTo(matching);
    }

    /** The page found again by its address, after a reload or from a bookmark, shows the same. */
    private void writeAddress() {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(Addresses.operator(id), query.parameters())));
    }
}
