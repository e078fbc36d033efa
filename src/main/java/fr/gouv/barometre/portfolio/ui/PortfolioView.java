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
import fr.gouv.barometre.portfolio.BulkGesture;
import fr.gouv.barometre.portfolio.PortfolioChoices;
import fr.gouv.barometre.portfolio.PortfolioExport;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.PortfolioPage;
import fr.gouv.barometre.portfolio.PortfolioRow;
import fr.gouv.barometre.portfolio.PortfolioService;
import fr.gouv.barometre.portfolio.PortfolioSummary;
import fr.gouv.barometre.portfolio.SavedViewService;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An operator's member communes: where each stands, and the way to it. */
@Route(Addresses.OPERATORS + "/:" + PortfolioView.PARAMETER)
@RolesAllowed({Roles.OPSN_MANAGER, Roles.OPSN_READER, Roles.DINUM})
class PortfolioView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";

    /** What the table asks for as it opens. */
    private static final int FIRST_ROWS = 100;

    private final transient PortfolioService portfolios;
    private final transient PortfolioExport export;
    private final transient PortfolioChoices choices;
    private final transient SavedViewService savedViews;
    private final transient List<BulkGesture> gestures;
    private final Div heading = new Div();
    private final Div views = new Div();
    private final Div balance = new Div();
    private final Div saved = new Div();
    private final Div filters = new Div();
    private final Div bulk = new Div();
    private final PortfolioGrid grid;
    private final ColumnChooser columns;
    private final Paragraph shown = new Paragraph();
    private OpsnId id = new OpsnId(0);
    private PortfolioQuery query = PortfolioQuery.ALL;
    private BulkBar bar = new BulkBar(List.of(), () -> {});
    private String title = "";
    private @Nullable CampaignId campaign;
    private List<PortfolioRow> first = List.of();
    private int matching;

    PortfolioView(
            PortfolioService portfolios,
            PortfolioExport export,
            List<BulkGesture> gestures,
            PortfolioChoices choices,
            SavedViewService savedViews) {
        this.portfolios = portfolios;
        this.export = export;
        this.gestures = gestures;
        this.choices = choices;
        this.savedViews = savedViews;
        grid = new PortfolioGrid(choices.columns(), () -> {
            bar.forget();
            showBulk();
        });
        columns = new ColumnChooser(choices.columns(), chosen -> {
            query = query.with(chosen);
            grid.showColumns(query.columns());
            writeAddress();
        });
        addClassName("bn-large");
        shown.addClassName("bn-note");
        shown.getElement().setAttribute("role", "status");
        listen();
        add(
                heading,
                new PageBody(
                        views,
                        PageSection.withHiddenTitle(text("portfolio.balance"), balance),
                        new PageSection(
                                TitleLine.h2(text("portfolio.members")),
                                saved,
                                filters,
                                bulk,
                                grid,
                                shown,
                                createFoot())));
    }

    private void listen() {
        grid.setItems(page -> rows(page.getOffset(), page.getLimit()).stream(), page -> matching)
                .setIdentifierProvider(PortfolioRow::insee);
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                query = query.with(PortfolioGrid.order(event.getSortOrder()));
                first = List.of();
                writeAddress();
            }
        });
    }

    /** What opened the page is shown without reading the members again. */
    private List<PortfolioRow> rows(int offset, int limit) {
        int end = Math.min(offset + limit, matching);
        return end <= first.size()
                ? first.subList(offset, end)
                : portfolios.rows(id, campaign, query.filter(), query.order(), offset, limit);
    }

    private Div createFoot() {
        Paragraph note = new Paragraph(text("portfolio.note"));
        note.addClassName("bn-note");
        Div foot = new Div(note, columns, new ExportLinks(export, () -> id, () -> query));
        foot.addClassName("bn-pied-tableau");
        return foot;
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        query = PortfolioQuery.of(event.getLocation().getQueryParameters(), choices.columns());
        PortfolioPage page = read();
        PortfolioSummary summary = page.summary();
        title = text("portfolio.title", summary.opsn().shortName());
        heading.removeAll();
        heading.add(PortfolioHeading.header(title, summary));
        views.removeAll();
        views.add(PortfolioViews.onTable(id, summary.ofOperators()));
        balance.removeAll();
        balance.add(PortfolioHeading.tiles(summary));
        List<BulkGesture> offered = offered(summary);
        grid.offerChoice(!offered.isEmpty());
        bar = new BulkBar(offered, this::chooseWhole);
        bulk.removeAll();
        bulk.add(bar);
        PortfolioFilters fields = new PortfolioFilters(choices, summary.epcis(), this::filter);
        saved.removeAll();
        if (summary.ofOperators()) {
            saved.add(new SavedViews(savedViews, id, () -> query));
        }
        filters.removeAll();
        filters.add(fields);
        grid.showColumns(query.columns());
        grid.showOrder(query.order());
        columns.show(query.columns());
        PortfolioFilter understood = fields.read(query.filter());
        if (understood.equals(query.filter())) {
            show(page);
        } else {
            filter(understood);
        }
    }

    private PortfolioPage read() {
        return portfolios.page(id, query.filter(), query.order(), FIRST_ROWS);
    }

    private List<BulkGesture> offered(PortfolioSummary summary) {
        return gestures.stream()
                .filter(gesture -> summary.managed() || summary.ofOperators() && gesture.onlyReads())
                .toList();
    }

    private void filter(PortfolioFilter filter) {
        query = query.with(filter);
        bar.forget();
        grid.deselectAll();
        show(read());
        grid.getDataProvider().refreshAll();
        writeAddress();
    }

    private void chooseWhole() {
        grid.deselectAll();
        showBulk();
    }

    private void showBulk() {
        bar.show(
                id,
                query.filter(),
                matching,
                grid.getSelectedItems().stream().map(PortfolioRow::insee).collect(Collectors.toSet()));
    }

    private void show(PortfolioPage page) {
        PortfolioSummary summary = page.summary();
        first = page.first();
        campaign = summary.campaignId();
        matching = summary.matching();
        shown.setText(text(
                "portfolio.shown",
                Numbers.count(matching),
                Numbers.count(summary.members()),
                matching,
                summary.members()));
        grid.fitTo(matching);
        showBulk();
    }

    /** The page found again by its address, after a reload or from a bookmark, shows the same. */
    private void writeAddress() {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(Addresses.operator(id), query.parameters())));
    }
}
