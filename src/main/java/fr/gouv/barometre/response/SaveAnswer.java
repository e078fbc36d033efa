package fr.gouv.barometre.response;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer to write.
 *
 * @param value null takes the answer back
 * @param operation chosen by the sender; sent again, it writes nothing and gets the first result
 * @param baseRevision revision of the answer that the person saw; 0 when there was none
 */
public record SaveAnswer(
        CampaignId campaign,
        InseeCode commune,
        QuestionCode question,
        @Nullable AnswerValue value,
        UUID operation,
        int baseRevision) {}
