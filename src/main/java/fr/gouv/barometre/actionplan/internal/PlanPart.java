package fr.gouv.barometre.actionplan.internal;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that belongs to one action; it carries the commune too, for the database's own check of the scope. */
@MappedSuperclass
public abstract class PlanPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private PlanAction action;

    private String insee;

    @SuppressWarnings("NullAway.Init")
    protected PlanPart() {}

    PlanPart(PlanAction action) {
        this.action = action;
        this.insee = action.insee();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    /** Whether it is the one of that identity; not while it is new. */
    boolean is(@Nullable Long other) {
        return id != null && id.equals(other);
    }
}
