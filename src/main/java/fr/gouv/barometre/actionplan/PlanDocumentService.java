package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.actionplan.internal.DocumentBytes;
import fr.gouv.barometre.actionplan.internal.PlanChanges;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of actions: what is sent is checked by its content, and kept in the database. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.MEMBER)
public class PlanDocumentService {

    /** 10 MB, as people count them on their screens. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private final PlanChanges changes;
    private final DocumentBytes bytes;
    private final CurrentUser user;
    private final Clock clock;

    PlanDocumentService(PlanChanges changes, DocumentBytes bytes, CurrentUser user, Clock clock) {
        this.changes = changes;
        this.bytes = bytes;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param fileName as it was sent; only what is safe of it is kept
     * @throws fr.gouv.barometre.common.RefusedException when it is empty, too large, or not of a kind that is taken
     */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void add(InseeCode commune, String actionCode, String fileName, byte[] content) {
        changes.change(commune, actionCode, (action, decision) -> action.addDocument(fileName, content, decision));
        bytes.write(commune, changes.inPlan(commune, actionCode).latestDocument(), content);
    }

    /** Empty when the commune has no such document, or it was removed. */
    public Optional<DocumentContent> content(InseeCode commune, long documentId) {
        user.requireVisible(commune);
        return bytes.read(commune, documentId);
    }

    /** Out of the action; {@link #restore} brings it back for 30 days. */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void remove(InseeCode commune, String actionCode, long documentId) {
        changes.change(commune, actionCode, (action, decision) -> action.removeDocument(documentId, decision));
    }

    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void restore(InseeCode commune, String actionCode, long documentId) {
        changes.change(
                commune, actionCode, (action, decision) -> action.restoreDocument(documentId, LocalDate.now(clock)));
    }
}
