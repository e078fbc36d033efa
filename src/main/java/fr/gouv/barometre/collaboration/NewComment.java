package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.QuestionCode;

/**
 * A note to write under a question.
 *
 * @param text plain text, as it was typed
 */
public record NewComment(CampaignId campaign, InseeCode commune, QuestionCode question, String text) {}
