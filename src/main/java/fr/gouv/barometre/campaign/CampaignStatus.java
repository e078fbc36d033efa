package fr.gouv.barometre.campaign;

/** Where a campaign stands. Only an open one takes answers. */
public enum CampaignStatus {
    DRAFT,
    OPEN,
    CLOSED
}
