package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** One criterion of a filter; nothing chosen keeps everything. */
class FilterSelect<T> extends Select<T> {

    /** @param name end of the keys of its label and of the choice of everything */
    FilterSelect(String name, Collection<T> items, ItemLabelGenerator<T> words, Runnable changed) {
        setLabel(text("portfolio.filter." + name));
        setEmptySelectionAllowed(true);
        String all = text("portfolio.filter." + name + ".all");
        setEmptySelectionCaption(all);
        setItemLabelGenerator(item -> item == null ? all : words.apply(item));
        setItems(items);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    @Nullable
    T chosen() {
        return getValue();
    }

    /** What an address names and this list does not have counts as not chosen. */
    void show(@Nullable T value) {
        setValue(value != null && getListDataView().contains(value) ? value : null);
    }
}
