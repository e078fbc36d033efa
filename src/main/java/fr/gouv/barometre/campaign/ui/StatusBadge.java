package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.campaign.CampaignStatus;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Tone;

/** Where a campaign stands, in a word. */
final class StatusBadge {

    private StatusBadge() {}

    static Badge of(CampaignStatus status) {
        return switch (status) {
            case DRAFT -> new Badge(Tone.NEW, text("campaign.status.draft")).small();
            case OPEN -> new Badge(Tone.SUCCESS, text("campaign.status.open")).small();
            case CLOSED -> new Badge(Tone.NEUTRAL, text("campaign.status.closed")).small();
        };
    }
}
