package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.Funder;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One funder of an action. */
@Entity
@Table(name = "plan_funder")
public class PlanFunder extends PlanLine<Funder> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 500;

    private String name;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Funder.State state;

    private @Nullable LocalDate closesOn;

    private @Nullable String closingSource;

    @SuppressWarnings("NullAway.Init")
    protected PlanFunder() {}

    @SuppressWarnings("NullAway.Init")
    PlanFunder(PlanAction action, Funder funder) {
        super(action);
        replace(funder);
    }

    @Override
    void replace(Funder funder) {
        name = TypedText.required(funder.name(), LONGEST_NAME, "funder");
        setYear(funder.year());
        amount = Amounts.required(funder.amount());
        state = funder.state();
        closesOn = funder.closesOn();
        // Without a day there is nothing to source
        closingSource = closesOn == null ? null : TypedText.optional(funder.closingSource(), LONGEST_SOURCE, "source");
    }

    @Override
    Funder value() {
        return new Funder(name, year(), amount, state, closesOn, closingSource);
    }
}
