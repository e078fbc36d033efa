package fr.gouv.barometre.campaign;

import fr.gouv.barometre.territory.Stratum;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turnout of a région, whole and by size of commune.
 *
 * @param code null for the collectivités d'outre-mer, which belong to no région
 * @param name null likewise
 * @param byStratum strata without an expected commune are left out
 */
public record RegionTurnout(
        @Nullable String code, @Nullable String name, Turnout turnout, Map<Stratum, Turnout> byStratum) {}
