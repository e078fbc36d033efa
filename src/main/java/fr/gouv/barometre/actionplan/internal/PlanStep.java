package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.PlanStepDetails;
import fr.gouv.barometre.common.InseeCode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of an action. Ticking it does not touch the action, so two colleagues can tick at the same time. */
@Entity
@Table(name = "plan_step")
public class PlanStep {

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private PlanAction action;

    private String insee;

    private short position;

    private String text;

    private @Nullable Instant doneAt;

    private @Nullable UUID doneBy;

    private @Nullable String doneByName;

    @SuppressWarnings("NullAway.Init")
    protected PlanStep() {}

    PlanStep(PlanAction action, InseeCode insee, int position, String text) {
        this.action = action;
        this.insee = insee.value();
        this.position = (short) position;
        this.text = TypedText.required(text, LONGEST, "step");
    }

    void move(int newPosition, String newText) {
        position = (short) newPosition;
        text = TypedText.required(newText, LONGEST, "step");
    }

    /** Ticking twice keeps the first tick. */
    void tick(Decision decision) {
        if (doneAt == null) {
            doneAt = decision.at();
            doneBy = decision.person().value();
            doneByName = decision.name();
        }
    }

    void untick() {
        doneAt = null;
        doneBy = null;
        doneByName = null;
    }

    boolean is(@Nullable Long stepId) {
        return id != null && id.equals(stepId);
    }

    PlanStepDetails details() {
        return new PlanStepDetails(Objects.requireNonNull(id), text, doneAt, doneByName);
    }
}
