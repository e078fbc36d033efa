package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.common.ui.ScoreScale;
import fr.gouv.barometre.portfolio.PortfolioOverview;
import fr.gouv.barometre.portfolio.PortfolioOverview.Comparables;
import fr.gouv.barometre.portfolio.PortfolioOverview.Year;
import org.jspecify.annotations.Nullable;

/** Overall maturity of the members from one campaign to the next, beside comparable operators. */
class YearTable extends DataTable<Year> {

    YearTable(PortfolioOverview overview) {
        super(text("overview.years"));
        hideCaption().sentences();
        column(text("overview.years.campaign"), year -> String.valueOf(year.year()));
        column(
                text("portfolio.state.SUBMITTED"),
                year -> text("overview.years.submitted", year.submitted(), overview.members()));
        component(text("overview.years.scale"), YearTable::scale);
        number(text("overview.median"), year -> OverviewWords.quartiles(year.index()));
        column(text("overview.comparable"), year -> OverviewWords.comparables(year.comparable()));
        rows(overview.years());
    }

    private static Component scale(Year year) {
        return year.index() == null
                ? new Span(text("overview.unknown"))
                : new ScoreScale(year.index().median(), null, peers(year.comparable()), "");
    }

    private static ScoreScale.@Nullable Peers peers(@Nullable Comparables comparable) {
        return comparable == null
                ? null
                : new ScoreScale.Peers(
                        (int) Math.round(comparable.lowest()), (int) Math.round(comparable.median()), (int)
                                Math.round(comparable.highest()));
    }
}
