package fr.gouv.barometre.portfolio.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import fr.gouv.barometre.portfolio.PortfolioColumn;
import fr.gouv.barometre.portfolio.PortfolioColumns;
import java.util.Set;

/** Which columns the table has; the name of the commune always stays. */
class ColumnChooser extends NativeDetails {

    private final CheckboxGroup<String> columns = new CheckboxGroup<>(text("portfolio.columns.label"));

    ColumnChooser(PortfolioColumns known, SerializableConsumer<Set<String>> changed) {
        super(text("portfolio.columns.choose"));
        columns.setItems(known.all().stream()
                .map(PortfolioColumn::id)
                .filter(id -> !id.equals(PortfolioColumns.NAME))
                .toList());
        columns.setItemLabelGenerator(
                id -> known.find(id).map(PortfolioColumn::title).orElse(id));
        columns.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(change.getValue());
            }
        });
        setContent(columns);
    }

    void show(Set<String> ids) {
        columns.setValue(ids);
    }
}
