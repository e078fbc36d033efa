package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.PlanNote;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note on an action: written once, never changed, so that what was known when stays readable. */
@Entity
@Table(name = "plan_note")
public class PlanNoteRow {

    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "action_id")
    private PlanAction action;

    private String insee;

    @Column(name = "at")
    private Instant at;

    private @Nullable UUID person;

    private String personName;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected PlanNoteRow() {}

    PlanNoteRow(PlanAction action, String insee, String text, Decision decision) {
        this.action = action;
        this.insee = insee;
        this.at = decision.at();
        this.person = decision.person().value();
        this.personName = decision.name();
        this.text = TypedText.required(text, LONGEST, "note");
    }

    PlanNote note() {
        return new PlanNote(at, personName, text);
    }
}
