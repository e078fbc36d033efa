package fr.gouv.barometre.response.ui;

import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.Set;

/**
 * What a commune answered, and what is keyed in for it where it did not.
 *
 * @param sheet both together; the rights are those to key in
 * @param own questions that the commune answered itself, whose answers stay
 */
public record KeyedSheet(AnswerSheet sheet, Set<QuestionCode> own) {

    public KeyedSheet {
        own = Set.copyOf(own);
    }
}
