package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.LineRef;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of the budget of an action. */
@Entity
@Table(name = "plan_budget_line")
public class PlanBudgetLine implements PlanLine<BudgetLine> {

    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private PlanAction action;

    private String insee;

    private String label;

    @Enumerated(EnumType.STRING)
    private BudgetLine.Kind kind;

    @Enumerated(EnumType.STRING)
    private BudgetLine.Unit unit;

    private short year;

    private BigDecimal planned;

    private @Nullable BigDecimal actual;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanBudgetLine() {}

    @SuppressWarnings("NullAway.Init")
    PlanBudgetLine(PlanAction action, String insee, BudgetLine line) {
        this.action = action;
        this.insee = insee;
        replace(line);
    }

    @Override
    public void replace(BudgetLine line) {
        label = TypedText.required(line.label(), LONGEST, "line");
        kind = line.kind();
        unit = line.unit();
        year = Amounts.year(line.year());
        planned = Amounts.required(line.planned());
        actual = Amounts.optional(line.actual());
    }

    @Override
    public KeptLine<BudgetLine> kept() {
        return new KeptLine<>(
                new LineRef(Objects.requireNonNull(id), Objects.requireNonNull(version)),
                new BudgetLine(label, kind, unit, year, planned, actual));
    }
}
