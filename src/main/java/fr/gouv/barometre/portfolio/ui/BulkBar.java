package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.LinkButton;
import fr.gouv.barometre.portfolio.BulkGesture;
import fr.gouv.barometre.portfolio.FilterParameters;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import java.util.List;
import java.util.Set;

/** What can be done at once for the chosen communes, or for all that the filter keeps, on the page or not. */
class BulkBar extends Div {

    private final Span words = new Span();
    private final Button whole = new Button();
    private final Div gestures = new Div();
    private final List<BulkGesture> offered;
    private boolean wholeFilter;

    BulkBar(List<BulkGesture> offered, Runnable chooseWhole) {
        this.offered = offered;
        addClassName("bn-lot");
        words.getElement().setAttribute("role", "status");
        whole.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        whole.addClickListener(click -> {
            wholeFilter = !wholeFilter;
            chooseWhole.run();
        });
        gestures.addClassName("bn-lot__gestes");
        add(words, whole, gestures);
    }

    boolean wholeFilter() {
        return wholeFilter;
    }

    void forget() {
        wholeFilter = false;
    }

    /** @param matching communes that the filter keeps */
    void show(OpsnId opsn, PortfolioFilter filter, int matching, Set<InseeCode> chosen) {
        int count = wholeFilter ? matching : chosen.size();
        words.setText(
                count == 0 ? text("portfolio.bulk.none") : text("portfolio.bulk.chosen", Numbers.count(count), count));
        whole.setText(
                wholeFilter
                        ? text("portfolio.bulk.clear")
                        : text("portfolio.bulk.whole", Numbers.count(matching), matching));
        whole.setVisible(matching > 0);
        gestures.removeAll();
        boolean tooMany = !wholeFilter && chosen.size() > FilterParameters.MOST_CHOSEN;
        if (count > 0 && !tooMany) {
            PortfolioFilter target = wholeFilter ? filter : PortfolioFilter.choosing(chosen);
            offered.forEach(gesture -> gestures.add(LinkButton.secondary(
                            PortfolioQuery.address(gesture.address(opsn), target), text(gesture.labelKey()))
                    .small()));
        }
        if (tooMany) {
            gestures.add(new Span(text("portfolio.bulk.tooMany", FilterParameters.MOST_CHOSEN)));
        }
        setVisible(!offered.isEmpty());
    }
}
