package fr.gouv.barometre.response;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import java.util.List;

/**
 * Answers were written at one moment by one person. Published inside the transaction that writes them: what follows from them is
 * written with them, or not at all.
 *
 * @param answers one or more, none of them taken back
 */
public record AnswersSaved(CampaignId campaign, InseeCode commune, List<GivenAnswer> answers) {

    public AnswersSaved {
        answers = List.copyOf(answers);
    }
}
