package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.PlanNote;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note on an action: written once, never changed, so that what was known when stays readable. */
@Entity
@Table(name = "plan_note")
public class PlanNoteRow extends PlanPart {

    private static final int LONGEST = 2000;

    @Column(name = "at")
    private Instant at;

    private @Nullable UUID person;

    private String personName;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected PlanNoteRow() {}

    PlanNoteRow(PlanAction action, String text, Decision decision) {
        super(action);
        this.at = decision.at();
        this.person = decision.person().value();
        this.personName = decision.name();
        this.text = TypedText.required(text, LONGEST, "note");
    }

    PlanNote note() {
        return new PlanNote(at, personName, text);
    }
}
