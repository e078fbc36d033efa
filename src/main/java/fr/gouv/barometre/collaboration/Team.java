package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.security.CommuneRight;
import fr.gouv.barometre.territory.CommuneDetails;
import java.util.List;

/**
 * Who has access to a commune: référents first, then by name.
 *
 * @param manageable whether the caller may change it
 */
public record Team(CommuneDetails commune, List<TeamMember> members, boolean manageable) {

    /** Whether the caller is a référent of the commune. */
    public boolean ledByCaller() {
        return members.stream().anyMatch(member -> member.caller() && member.right() == CommuneRight.REFERENT);
    }
}
