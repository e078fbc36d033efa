package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.DocumentType;
import fr.gouv.barometre.common.RefusedException;
import java.time.LocalDate;
import java.util.List;

/** How the documents of an action are added, taken out and brought back. */
final class DocumentList {

    private static final int MOST = 20;

    private DocumentList() {}

    static void add(
            PlanAction action, List<PlanDocument> documents, String fileName, byte[] content, Decision decision) {
        if (documents.size() >= MOST) {
            throw new RefusedException("plan.refused.too-many-documents", MOST);
        }
        DocumentType type = DocumentSniffer.accepted(content);
        documents.add(new PlanDocument(action, fileName, type, content.length, decision));
    }

    /** @throws RefusedException when its time to come back is over */
    static void restore(List<PlanDocument> documents, long documentId, LocalDate today) {
        PlanDocument document = find(documents, documentId);
        if (!document.restorable(today)) {
            throw new RefusedException("plan.refused.document-gone");
        }
        document.restore();
    }

    static PlanDocument find(List<PlanDocument> documents, long documentId) {
        return documents.stream()
                .filter(document -> document.is(documentId))
                .findFirst()
                .orElseThrow(() -> new RefusedException("plan.refused.document-gone"));
    }
}
