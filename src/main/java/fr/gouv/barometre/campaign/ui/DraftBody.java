package fr.gouv.barometre.campaign.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.PageBody;
import fr.gouv.barometre.common.ui.PageSection;
import fr.gouv.barometre.common.ui.StatTiles;

/** A campaign in preparation: whom it would ask, and until when. */
class DraftBody extends PageBody {

    DraftBody(CampaignDetails details, int expected) {
        StatTiles tiles = new StatTiles()
                .tile(
                        Numbers.count(expected),
                        text("campaign.draft.expected"),
                        text("campaign.expected." + details.expected().kind()))
                .tile(Dates.day(details.opensOn()), text("campaign.draft.opensOn"), text("campaign.draft.opensOnNote"))
                .tile(
                        Dates.day(details.closesOn()),
                        text("campaign.draft.closesOn"),
                        text("campaign.draft.closesOnNote"));
        add(PageSection.withHiddenTitle(text("campaign.draft.title"), tiles));
    }
}
