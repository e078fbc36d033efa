package fr.gouv.barometre.collaboration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a commune's team shows, read at once.
 *
 * @param handover the one under way, else the last one; null when there is none that the caller may see
 */
public record TeamPage(
        LocalDate today,
        Team team,
        WorkDivision division,
        Delegations delegations,
        @Nullable Handover handover) {}
