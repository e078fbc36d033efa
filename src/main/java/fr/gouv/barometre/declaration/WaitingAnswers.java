package fr.gouv.barometre.declaration;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What operators say of a commune and that waits for its yes or no.
 *
 * @param campaign the one that takes answers; null when none does, and then nothing waits
 * @param answers in the order of the questionnaire
 * @param writable whether the caller may answer for the commune
 */
public record WaitingAnswers(
        String communeName,
        @Nullable CampaignDetails campaign,
        Questionnaire questionnaire,
        List<WaitingAnswer> answers,
        boolean writable) {}
