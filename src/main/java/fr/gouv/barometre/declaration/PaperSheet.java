package fr.gouv.barometre.declaration;

import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.LocalDate;
import java.util.Set;

/**
 * A paper questionnaire to key in.
 *
 * @param sheet the answers keyed in, and the commune's own in their place where it gave one
 * @param own questions that the commune answered itself
 */
public record PaperSheet(OpsnDetails opsn, LocalDate receivedOn, AnswerSheet sheet, Set<QuestionCode> own) {

    public PaperSheet {
        own = Set.copyOf(own);
    }
}
