package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.Funder;
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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One funder of an action. */
@Entity
@Table(name = "plan_funder")
public class PlanFunder implements PlanLine<Funder> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private PlanAction action;

    private String insee;

    private String name;

    private short year;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Funder.State state;

    private @Nullable LocalDate closesOn;

    private @Nullable String closingSource;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanFunder() {}

    @SuppressWarnings("NullAway.Init")
    PlanFunder(PlanAction action, String insee, Funder funder) {
        this.action = action;
        this.insee = insee;
        replace(funder);
    }

    @Override
    public void replace(Funder funder) {
        name = TypedText.required(funder.name(), LONGEST_NAME, "funder");
        year = Amounts.year(funder.year());
        amount = Amounts.required(funder.amount());
        state = funder.state();
        closesOn = funder.closesOn();
        // Without a day there is nothing to source
        closingSource = closesOn == null ? null : TypedText.optional(funder.closingSource(), LONGEST_SOURCE, "source");
    }

    @Override
    public KeptLine<Funder> kept() {
        return new KeptLine<>(
                new LineRef(Objects.requireNonNull(id), Objects.requireNonNull(version)),
                new Funder(name, year, amount, state, closesOn, closingSource));
    }
}
