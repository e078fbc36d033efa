package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.PlanStepDetails;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of an action. Ticking it does not touch the action, so two colleagues can tick at the same time. */
@Entity
@Table(name = "plan_step")
public class PlanStep extends PlanPart {

    private static final int LONGEST = 500;

    private short position;

    private String text;

    private @Nullable Instant doneAt;

    private @Nullable UUID doneBy;

    private @Nullable String doneByName;

    @SuppressWarnings("NullAway.Init")
    protected PlanStep() {}

    PlanStep(PlanAction action, int position, String text) {
        super(action);
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

    PlanStepDetails details() {
        return new PlanStepDetails(id(), text, doneAt, doneByName);
    }
}
