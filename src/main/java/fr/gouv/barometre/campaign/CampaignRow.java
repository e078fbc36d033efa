package fr.gouv.barometre.campaign;

import fr.gouv.barometre.common.CampaignId;
import java.time.LocalDate;

/**
 * A campaign in the list.
 *
 * @param turnout all zero for a draft: its communes are not drawn yet
 */
public record CampaignRow(
        CampaignId id,
        int year,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        CampaignStatus status,
        Turnout turnout) {}
