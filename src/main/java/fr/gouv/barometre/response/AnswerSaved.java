package fr.gouv.barometre.response;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.Instant;

/**
 * An answer was written. Published inside the transaction that writes it: what follows from it is written with it, or not at
 * all.
 *
 * @param author name to show
 */
public record AnswerSaved(
        CampaignId campaign,
        InseeCode commune,
        QuestionCode question,
        AnswerValue value,
        int revision,
        Instant at,
        String author) {}
