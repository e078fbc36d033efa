package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Responses held until the transaction ends: whoever comes second reads what the first one wrote. */
@Component
public class HeldResponses {

    private final ResponseRepository responses;
    private final CampaignService campaigns;
    private final Clock clock;

    HeldResponses(ResponseRepository responses, CampaignService campaigns, Clock clock) {
        this.responses = responses;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Empty while nothing was answered. */
    public Optional<Response> find(CampaignId campaign, InseeCode commune) {
        return responses.findForUpdate(campaign.value(), commune.value());
    }

    /** @throws RefusedException when the campaign does not ask the commune */
    Response start(CampaignId campaign, InseeCode commune) {
        if (!campaigns.expects(campaign, commune)) {
            throw new RefusedException("response.refused.not-expected");
        }
        responses.startUnlessStarted(campaign.value(), commune.value(), clock.instant());
        return find(campaign, commune).orElseThrow();
    }
}
