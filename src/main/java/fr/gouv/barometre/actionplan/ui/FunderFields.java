package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.common.ui.DayField;
import java.util.Objects;
import java.util.Optional;

/** One funder. */
class FunderFields extends LineFields<Funder> {

    private final TextField name = new TextField(text("plan.funder.name"));
    private final IntegerField year;
    private final BigDecimalField amount = amountField(text("plan.funder.amount"));
    private final Select<Funder.State> state =
            select(text("plan.funder.state"), value -> text("plan.funder.state." + value), Funder.State.values());
    private final DayField closesOn = new DayField(text("plan.funder.closes-on"));
    private final TextField source = new TextField(text("plan.funder.source"));

    FunderFields(int currentYear) {
        year = yearField(text("plan.line.year"), currentYear);
        name.setMaxLength(200);
        name.setHelperText(text("plan.funder.name.help"));
        source.setMaxLength(500);
        source.setHelperText(text("plan.funder.source.help"));
        add(name, year, amount, state, closesOn, source);
        setColspan(name, 2);
        setColspan(source, 2);
    }

    @Override
    void read(Funder funder) {
        name.setValue(funder.name());
        year.setValue(funder.year());
        amount.setValue(funder.amount());
        state.setValue(funder.state());
        closesOn.setValue(funder.closesOn());
        source.setValue(Objects.requireNonNullElse(funder.closingSource(), ""));
    }

    @Override
    Optional<Funder> write() {
        boolean wrong = missing(name, text("plan.refused.missing.funder"))
                | missing(year, text("plan.line.year.missing"))
                | missing(amount, text("plan.refused.amount.missing"));
        return wrong
                ? Optional.empty()
                : Optional.of(new Funder(
                        name.getValue(),
                        year.getValue(),
                        amount.getValue(),
                        state.getValue(),
                        closesOn.getValue(),
                        source.getValue()));
    }
}
