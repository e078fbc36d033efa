package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.DocumentDetails;
import fr.gouv.barometre.actionplan.DocumentType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document of an action, without its bytes. */
@Entity
@Table(name = "plan_document")
public class PlanDocument extends PlanPart {

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private int size;

    private Instant addedAt;

    private @Nullable UUID addedBy;

    private String addedByName;

    private @Nullable Deletion deletion;

    @SuppressWarnings("NullAway.Init")
    protected PlanDocument() {}

    PlanDocument(PlanAction action, String name, DocumentType type, int size, Decision decision) {
        super(action);
        this.name = SafeName.of(name, type);
        this.type = type;
        this.size = size;
        this.addedAt = decision.at();
        this.addedBy = decision.person().value();
        this.addedByName = decision.name();
    }

    void remove(Decision decision) {
        deletion = new Deletion(decision);
    }

    void restore() {
        deletion = null;
    }

    boolean restorable(LocalDate today) {
        return deletion != null && !today.isAfter(deletion.restorableUntil());
    }

    /** In force, or to bring back. */
    boolean shown(LocalDate today) {
        return deletion == null || restorable(today);
    }

    DocumentDetails details() {
        return new DocumentDetails(
                id(), name, type, size, addedAt, addedByName, deletion == null ? null : deletion.restorableUntil());
    }
}
