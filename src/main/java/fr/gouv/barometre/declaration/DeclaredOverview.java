package fr.gouv.barometre.declaration;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.opsn.OpsnDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operator declared for its members.
 *
 * @param campaign the one that takes answers today; null when none does
 * @param groups by question, the answer declared most often first
 * @param started the latest first, under way or done; empty for who does not manage the operator
 * @param writable whether the caller may declare
 */
public record DeclaredOverview(
        OpsnDetails opsn,
        @Nullable CampaignDetails campaign,
        List<DeclaredGroup> groups,
        List<StartedDeclaration> started,
        boolean writable) {}
