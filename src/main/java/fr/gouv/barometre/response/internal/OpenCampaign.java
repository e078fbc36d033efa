package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.RefusedException;

/** The one rule on when a response may change. */
public final class OpenCampaign {

    private OpenCampaign() {}

    /** @throws RefusedException unless the campaign takes answers today */
    public static void require(CampaignDetails campaign) {
        if (!campaign.takesAnswers()) {
            throw new RefusedException("response.refused.closed", campaign.closesOn());
        }
    }
}
