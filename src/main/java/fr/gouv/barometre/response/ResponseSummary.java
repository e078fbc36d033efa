package fr.gouv.barometre.response;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a commune's history.
 *
 * @param commune the commune that answered: the one asked for, or a former one merged into it
 * @param asked questions that concerned the commune
 * @param axisScores 0 to 100 per axis in the order of the questionnaire, null where nothing is scored
 * @param overall 0 to 100; null under 70 % answered
 */
public record ResponseSummary(
        CampaignId campaign,
        int year,
        int questionnaireVersion,
        InseeCode commune,
        ResponseStatus status,
        int asked,
        int answered,
        List<@Nullable Integer> axisScores,
        @Nullable Integer overall,
        @Nullable Instant submittedAt,
        boolean simulated) {}
