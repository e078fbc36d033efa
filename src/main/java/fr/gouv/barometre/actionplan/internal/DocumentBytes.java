package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.DocumentContent;
import fr.gouv.barometre.actionplan.DocumentType;
import fr.gouv.barometre.common.InseeCode;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of documents: written once, read one at a time. */
@Component
public class DocumentBytes {

    private final JdbcClient jdbc;

    DocumentBytes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(InseeCode commune, long documentId, byte[] bytes) {
        jdbc.sql("insert into plan_document_content (document_id, insee, content) values (:id, :insee, :content)")
                .param("id", documentId)
                .param("insee", commune.value())
                .param("content", bytes)
                .update();
    }

    /** Empty when the commune has no such document, or it was removed. */
    public Optional<DocumentContent> read(InseeCode commune, long documentId) {
        return jdbc.sql("""
                        select d.name, d.type, c.content
                        from plan_document d
                        join plan_document_content c on c.document_id = d.id
                        join plan_action a on a.id = d.action_id
                        where d.id = :id and d.insee = :insee and d.deleted_at is null and a.deleted_at is null
                        """)
                .param("id", documentId)
                .param("insee", commune.value())
                .query((row, index) -> new DocumentContent(
                        row.getString("name"), DocumentType.valueOf(row.getString("type")), row.getBytes("content")))
                .optional();
    }
}
