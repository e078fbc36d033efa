package fr.gouv.barometre.response;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;

/** Earlier answers that are still true; sent again, it writes nothing more. */
public record ConfirmAnswers(CampaignId campaign, InseeCode commune, List<Item> answers) {

    public ConfirmAnswers {
        answers = List.copyOf(answers);
    }

    /**
     * One of them.
     *
     * @param value the earlier answer that the person saw
     * @param baseRevision revision of this year's answer that the person saw; 0 when there was none
     */
    public record Item(QuestionCode question, AnswerValue value, int baseRevision) {}
}
