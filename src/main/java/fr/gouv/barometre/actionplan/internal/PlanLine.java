package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.KeptLine;
import fr.gouv.barometre.actionplan.LineRef;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line about money in one year, replaced as a whole. */
@MappedSuperclass
public abstract class PlanLine<T> extends PlanPart {

    private short year;

    @Version
    private @Nullable Long version;

    protected PlanLine() {}

    PlanLine(PlanAction action) {
        super(action);
    }

    /** @throws fr.gouv.barometre.common.RefusedException when a value makes no sense */
    abstract void replace(T value);

    abstract T value();

    KeptLine<T> kept() {
        return new KeptLine<>(ref(), value());
    }

    LineRef ref() {
        return new LineRef(id(), Objects.requireNonNull(version));
    }

    int year() {
        return year;
    }

    void setYear(int typed) {
        year = Amounts.year(typed);
    }
}
