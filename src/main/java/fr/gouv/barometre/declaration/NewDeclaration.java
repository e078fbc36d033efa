package fr.gouv.barometre.declaration;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.Set;

/** One answer that an operator would declare for several communes. */
public record NewDeclaration(QuestionCode question, AnswerValue value, Set<InseeCode> communes) {

    public NewDeclaration {
        communes = Set.copyOf(communes);
    }
}
