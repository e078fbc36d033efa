package fr.gouv.barometre.onboarding.ui;

import static fr.gouv.barometre.common.ui.Texts.pageTitle;
import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Breadcrumb;
import fr.gouv.barometre.common.ui.EmptyState;
import fr.gouv.barometre.common.ui.NumberInAddress;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageHeader;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.StatTiles;
import fr.gouv.barometre.common.ui.TextLink;
import fr.gouv.barometre.common.ui.TitleLine;
import fr.gouv.barometre.onboarding.MemberState;
import fr.gouv.barometre.onboarding.ReferentPage;
import fr.gouv.barometre.onboarding.ReferentService;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Who keeps the accesses in each member of an operator, and the invitations of those who will. */
@Route(Addresses.OPERATORS + "/:" + ReferentsView.PARAMETER + "/referents")
@RolesAllowed({Roles.OPSN_MANAGER, Roles.OPSN_READER})
class ReferentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "opsn";
    private static final int PER_PAGE = 25;

    private final transient ReferentService referents;
    private final Div heading = new Div();
    private final Div balance = new Div();
    private final Div list = new Div();
    private final Select<MemberState> shown = new Select<>();
    private OpsnId id = new OpsnId(0);
    private ReferentQuery query = ReferentQuery.FIRST;
    private String title = "";

    ReferentsView(ReferentService referents) {
        this.referents = referents;
        shown.setLabel(text("onboarding.shown"));
        shown.setItems(MemberState.values());
        shown.setEmptySelectionAllowed(true);
        shown.setEmptySelectionCaption(text("onboarding.shown.all"));
        shown.setItemLabelGenerator(
                state -> state == null ? text("onboarding.shown.all") : text("onboarding.state." + state));
        shown.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue());
            }
        });
        Div filters = new Div(shown);
        filters.addClassNames("bn-filtres", "fr-mb-2w");
        add(
                heading,
                new PageBody(
                        PageSection.withHiddenTitle(text("onboarding.balance"), balance),
                        new PageSection(TitleLine.h2(text("onboarding.table")), filters, list)));
    }

    @Override
    public String getPageTitle() {
        return pageTitle(title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new OpsnId(NumberInAddress.read(event, PARAMETER));
        query = ReferentQuery.of(event.getLocation().getQueryParameters());
        shown.setValue(query.shown());
        ReferentPage page = refresh();
        title = text("onboarding.title", page.opsn().shortName());
        heading.removeAll();
        heading.add(new PageHeader(title)
                .breadcrumb(new Breadcrumb(text("onboarding.title.short"))
                        .parent(Addresses.operator(id), page.opsn().shortName())
                        .parent(Addresses.contacts(id), text("onboarding.contacts")))
                .context(text("onboarding.context")));
    }

    private void show(@Nullable MemberState state) {
        query = new ReferentQuery(query.filter(), state, 1);
        refresh();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(Addresses.referents(id), QueryParameters.simple(query.parameters()))));
    }

    private ReferentPage refresh() {
        ReferentPage page = referents.page(id, query.filter(), query.shown(), (query.page() - 1) * PER_PAGE, PER_PAGE);
        balance.removeAll();
        balance.add(tiles(page));
        InviteActions actions = new InviteActions(referents, id, query.filter(), this::refresh);
        if (page.managed()) {
            balance.add(actions.all(page));
        }
        list.removeAll();
        if (!query.filter().equals(PortfolioFilter.ALL)) {
            list.add(new Paragraph(
                    new Span(text("onboarding.filtered", page.filterInWords()) + " "),
                    new TextLink(Addresses.referents(id), text("onboarding.filtered.all"))));
        }
        list.add(
                page.rows().isEmpty()
                        ? new EmptyState(text("onboarding.none"), text("onboarding.none.advice"))
                        : new ReferentTable(page, actions));
        list.add(new Pager(Addresses.referents(id), query.parameters(), query.page(), matching(page), PER_PAGE));
        return page;
    }

    private int matching(ReferentPage page) {
        return query.shown() == null ? page.total() : page.count(query.shown());
    }

    private static StatTiles tiles(ReferentPage page) {
        StatTiles tiles = new StatTiles();
        for (MemberState state : MemberState.values()) {
            tiles.tile(
                    Numbers.count(page.count(state)),
                    text("onboarding.state." + state),
                    text("onboarding.tile.base", page.total()));
        }
        return tiles;
    }
}
