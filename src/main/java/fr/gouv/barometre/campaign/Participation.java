package fr.gouv.barometre.campaign;

import fr.gouv.barometre.territory.Stratum;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Who answered a campaign, at an instant.
 *
 * @param regions by name, the collectivités d'outre-mer last
 * @param departements by code
 * @param operators by name, over the expected communes that are their members today; a commune may count for several
 * @param strata strata without an expected commune are left out
 */
public record Participation(
        Instant readAt,
        Turnout total,
        List<RegionTurnout> regions,
        Map<Stratum, Turnout> strata,
        List<TurnoutRow> departements,
        List<TurnoutRow> operators) {}
