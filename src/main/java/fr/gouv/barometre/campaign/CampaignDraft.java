package fr.gouv.barometre.campaign;

import java.time.LocalDate;

/**
 * What Dinum decides before a campaign opens.
 *
 * @param opensOn day on which Dinum means to open it; the day it really opens replaces it
 * @param closesOn last day on which answers are taken
 */
public record CampaignDraft(
        String title, LocalDate opensOn, LocalDate closesOn, int questionnaireVersion, ExpectedCommunes expected) {}
