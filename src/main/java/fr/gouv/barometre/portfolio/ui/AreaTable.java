package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.PortfolioOverview;
import fr.gouv.barometre.portfolio.PortfolioOverview.Area;
import fr.gouv.barometre.portfolio.ResponseState;

/** Members by intercommunality; each opens the table of its communes. */
class AreaTable extends DataTable<Area> {

    private final OpsnId opsn;

    AreaTable(PortfolioOverview overview) {
        super(text("overview.areas"));
        this.opsn = overview.opsn().id();
        hideCaption().sentences();
        component(text("portfolio.column.epci"), this::name);
        component(text("overview.areas.members"), area -> members(area, overview.campaign() != null));
        number(text("overview.median"), area -> OverviewWords.quartiles(area.index()));
        number(
                text("portfolio.column.retards"),
                area -> area.late() == null ? text("overview.unknown") : Numbers.count(area.late()));
        rows(overview.areas());
    }

    private Component name(Area area) {
        return area.epci() == null
                ? new Span(text("overview.areas.none"))
                : new Anchor(
                        PortfolioQuery.address(
                                Addresses.operator(opsn),
                                PortfolioFilter.ofEpci(area.epci().siren())),
                        area.epci().name());
    }

    /** "10 membres" without a campaign, else "2 remis sur 10" and below it how many have begun. */
    private static Component members(Area area, boolean campaign) {
        if (!campaign) {
            return new Span(text("overview.areas.count", area.members()));
        }
        Div started = new Div(text("overview.areas.started", area.states().getOrDefault(ResponseState.STARTED, 0)));
        started.addClassName("bn-note");
        Span submitted = new Span(text(
                "overview.areas.submitted",
                area.states().getOrDefault(ResponseState.SUBMITTED, 0),
                Numbers.count(area.members())));
        submitted.addClassName("bn-nb");
        return new Div(submitted, started);
    }
}
