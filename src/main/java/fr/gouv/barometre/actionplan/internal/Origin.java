package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.recommendation.Advice.Reason;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an action comes from.
 *
 * @param rank null when it was not advised
 */
public record Origin(
        String actionCode,
        String title,
        @Nullable Integer rank,
        List<Reason> because,
        Map<QuestionCode, AnswerValue> basedOn) {}
