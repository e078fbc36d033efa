package fr.gouv.barometre.campaign;

import fr.gouv.barometre.common.CampaignId;
import java.time.LocalDate;

/**
 * One campaign as it stands today.
 *
 * @param closesOn last day on which answers are taken
 * @param status judged by today's date: a campaign past its last day is closed, whether or not somebody closed it
 * @param version of the record, to give back when revising it
 */
public record CampaignDetails(
        CampaignId id,
        int year,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        int questionnaireVersion,
        CampaignStatus status,
        ExpectedCommunes expected,
        boolean simulated,
        long version) {

    public boolean takesAnswers() {
        return status == CampaignStatus.OPEN;
    }

    public CampaignDraft draft() {
        return new CampaignDraft(title, opensOn, closesOn, questionnaireVersion, expected);
    }
}
