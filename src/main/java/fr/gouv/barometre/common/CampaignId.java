package fr.gouv.barometre.common;

/** Identity of a campaign. */
public record CampaignId(long value) {}
