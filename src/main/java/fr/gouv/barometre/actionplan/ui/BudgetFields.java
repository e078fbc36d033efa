package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouv.barometre.actionplan.BudgetLine;
import java.util.Optional;

/** One line of the budget. */
class BudgetFields extends LineFields<BudgetLine> {

    private final TextField label = new TextField(text("plan.budget.label"));
    private final Select<BudgetLine.Kind> kind =
            select(text("plan.budget.kind"), value -> text("plan.budget.kind." + value), BudgetLine.Kind.values());
    private final Select<BudgetLine.Unit> unit =
            select(text("plan.budget.unit"), value -> text("plan.budget.unit." + value), BudgetLine.Unit.values());
    private final IntegerField year;
    private final BigDecimalField planned = amountField(text("plan.budget.planned"));
    private final BigDecimalField actual = amountField(text("plan.budget.actual.label"));

    BudgetFields(int currentYear) {
        year = yearField(text("plan.line.year"), currentYear);
        label.setMaxLength(200);
        label.setHelperText(text("plan.budget.label.help"));
        actual.setHelperText(text("plan.budget.actual.help"));
        add(label, kind, unit, year, planned, actual);
        setColspan(label, 2);
    }

    @Override
    void read(BudgetLine line) {
        label.setValue(line.label());
        kind.setValue(line.kind());
        unit.setValue(line.unit());
        year.setValue(line.year());
        planned.setValue(line.planned());
        actual.setValue(line.actual());
    }

    @Override
    Optional<BudgetLine> write() {
        boolean wrong = missing(label, text("plan.refused.missing.line"))
                | missing(year, text("plan.line.year.missing"))
                | missing(planned, text("plan.refused.amount.missing"));
        return wrong
                ? Optional.empty()
                : Optional.of(new BudgetLine(
                        label.getValue(),
                        kind.getValue(),
                        unit.getValue(),
                        year.getValue(),
                        planned.getValue(),
                        actual.getValue()));
    }
}
