package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.BudgetLine;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One line of the budget of an action. */
@Entity
@Table(name = "plan_budget_line")
public class PlanBudgetLine extends PlanLine<BudgetLine> {

    private static final int LONGEST = 200;

    private String label;

    @Enumerated(EnumType.STRING)
    private BudgetLine.Kind kind;

    @Enumerated(EnumType.STRING)
    private BudgetLine.Unit unit;

    private BigDecimal planned;

    private @Nullable BigDecimal actual;

    @SuppressWarnings("NullAway.Init")
    protected PlanBudgetLine() {}

    @SuppressWarnings("NullAway.Init")
    PlanBudgetLine(PlanAction action, BudgetLine line) {
        super(action);
        replace(line);
    }

    @Override
    void replace(BudgetLine line) {
        label = TypedText.required(line.label(), LONGEST, "line");
        kind = line.kind();
        unit = line.unit();
        setYear(line.year());
        planned = Amounts.required(line.planned());
        actual = Amounts.optional(line.actual());
    }

    @Override
    BudgetLine value() {
        return new BudgetLine(label, kind, unit, year(), planned, actual);
    }
}
