package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.opsn.MembershipRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a commune's team shows, read at once.
 *
 * @param requests of operators that want the commune as a member, for its référent to answer; empty for others
 * @param handover the one under way, else the last one; null when there is none that the caller may see
 */
public record TeamPage(
        LocalDate today,
        Team team,
        WorkDivision division,
        Delegations delegations,
        List<MembershipRequest> requests,
        @Nullable Handover handover) {}
