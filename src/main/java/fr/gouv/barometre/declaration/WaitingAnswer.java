package fr.gouv.barometre.declaration;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A declared answer that the commune has not answered yet.
 *
 * @param operator short name of who declared it
 * @param receivedOn day on which the commune handed in the paper questionnaire that it is on; null when it is on none
 * @param revision of the commune's own answer, which may have been taken back; 0 when there never was one
 */
public record WaitingAnswer(
        long id,
        QuestionCode question,
        AnswerValue value,
        String operator,
        LocalDate declaredOn,
        @Nullable LocalDate receivedOn,
        int revision) {}
