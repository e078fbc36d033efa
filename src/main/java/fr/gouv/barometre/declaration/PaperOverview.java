package fr.gouv.barometre.declaration;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.opsn.OpsnDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paper questionnaires that an operator received in the campaign under way.
 *
 * @param campaign null when none takes answers; then nothing is listed
 * @param papers by name of commune
 * @param writable whether the caller may key in
 */
public record PaperOverview(
        OpsnDetails opsn, @Nullable CampaignDetails campaign, List<PaperQuestionnaire> papers, boolean writable) {}
