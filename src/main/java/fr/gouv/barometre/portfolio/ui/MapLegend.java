package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.portfolio.PortfolioOverview.Perimeter;
import fr.gouv.barometre.portfolio.ResponseState;
import java.util.Objects;

/** What the shapes of the map mean, and how many there are of each. */
class MapLegend extends UnorderedList {

    MapLegend(Perimeter perimeter) {
        addClassName("bn-legende");
        for (ResponseState state : ResponseState.values()) {
            long count = perimeter.places().stream()
                    .filter(place -> Objects.equals(place.state(), state))
                    .count();
            if (count > 0) {
                Svg mark = new Svg("<svg class=\"bn-carte-membres\" viewBox=\"-7 -7 14 14\" width=\"14\" height=\"14\""
                        + " aria-hidden=\"true\" xmlns=\"http://www.w3.org/2000/svg\"><path class=\""
                        + PerimeterMap.style(state) + "\" d=\"" + PerimeterMap.shape(state) + "\"/></svg>");
                add(new ListItem(mark, new Span(text("overview.map.legend", text("portfolio.state." + state), count))));
            }
        }
    }
}
