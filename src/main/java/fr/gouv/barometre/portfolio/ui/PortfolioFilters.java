package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import fr.gouv.barometre.portfolio.ResponseState;

/** Which members to show. */
class PortfolioFilters extends Div {

    private static final int LONGEST_TEXT = 100;

    private final TextField search = new TextField(text("portfolio.filter.text"));
    private final Select<ResponseState> state = new Select<>();

    PortfolioFilters(SerializableConsumer<PortfolioFilter> changed) {
        addClassNames("bn-filtres", "fr-mb-2w");
        search.setMaxLength(LONGEST_TEXT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        state.setLabel(text("portfolio.filter.state"));
        state.setItems(ResponseState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(text("portfolio.filter.allStates"));
        state.setItemLabelGenerator(
                value -> value == null ? text("portfolio.filter.allStates") : text("portfolio.state." + value));
        add(search, state);
        search.addValueChangeListener(change -> notify(change.isFromClient(), changed));
        state.addValueChangeListener(change -> notify(change.isFromClient(), changed));
    }

    private void notify(boolean fromPerson, SerializableConsumer<PortfolioFilter> changed) {
        if (fromPerson) {
            changed.accept(new PortfolioFilter(search.getValue(), state.getValue()));
        }
    }

    void read(PortfolioFilter filter) {
        search.setValue(filter.text());
        state.setValue(filter.state());
    }
}
