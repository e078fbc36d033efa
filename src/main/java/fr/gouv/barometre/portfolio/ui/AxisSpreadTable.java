package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.ui.DataTable;
import fr.gouv.barometre.portfolio.PortfolioOverview.AxisSpread;
import java.util.List;

/** How members spread on each axis: a bar of four parts, whose numbers are written in it. */
class AxisSpreadTable extends DataTable<AxisSpread> {

    AxisSpreadTable(List<AxisSpread> axes) {
        super(text("overview.axes"));
        hideCaption().sentences();
        column(text("overview.axes.axis"), AxisSpread::title);
        component(text("overview.axes.spread"), AxisSpreadTable::bar);
        number(text("overview.median"), axis -> OverviewWords.quartiles(axis.spread()));
        column(text("overview.comparable"), axis -> OverviewWords.comparables(axis.comparable()));
        rows(axes);
    }

    private static Component bar(AxisSpread axis) {
        if (axis.spread() == null) {
            return new Span(text("overview.axes.none"));
        }
        Div bar = new Div();
        bar.addClassName("bn-classes");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < axis.classes().size(); i++) {
            int count = axis.classes().get(i);
            if (count > 0) {
                Span part = new Span(String.valueOf(count));
                part.addClassNames("bn-classe", "bn-classe--" + (i + 1));
                part.getStyle().set("flex-grow", String.valueOf(count));
                bar.add(part);
            }
        }
        Span words = new Span(text("overview.axes.words", axis.classes().toArray()));
        words.addClassName("fr-sr-only");
        return new Div(bar, words);
    }
}
