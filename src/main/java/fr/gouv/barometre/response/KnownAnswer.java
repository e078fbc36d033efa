package fr.gouv.barometre.response;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.AnswerValue;
import java.time.Instant;

/**
 * The best answer known to one question.
 *
 * @param year of the campaign that it was given to
 * @param revision of the answer in that campaign, as its own history counts
 * @param commune that gave it: the commune itself, or a former one merged into it
 * @param author name to show, as it was that day
 * @param current given by the commune itself to the {@linkplain KnownAnswers#campaign() campaign of today}
 */
public record KnownAnswer(
        AnswerValue value,
        CampaignId campaign,
        int year,
        InseeCode commune,
        int revision,
        Instant at,
        String author,
        boolean current) {}
