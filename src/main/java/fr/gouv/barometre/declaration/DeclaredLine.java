package fr.gouv.barometre.declaration;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One answer declared for one commune, as its operator sees it.
 *
 * @param answer what the commune answered; null while it has not
 * @param onPaper whether it was keyed in from the commune's paper questionnaire
 */
public record DeclaredLine(
        long id,
        InseeCode commune,
        String communeName,
        Question question,
        AnswerValue value,
        @Nullable AnswerValue answer,
        LocalDate declaredOn,
        String declaredBy,
        boolean onPaper) {

    public DeclaredState state() {
        if (answer == null) {
            return DeclaredState.WAITING;
        }
        return answer.equals(value) ? DeclaredState.CONFIRMED : DeclaredState.CORRECTED;
    }
}
