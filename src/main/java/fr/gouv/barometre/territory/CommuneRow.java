package fr.gouv.barometre.territory;

import fr.gouv.barometre.common.InseeCode;
import org.jspecify.annotations.Nullable;

/**
 * A commune in a list.
 *
 * @param population null where nobody is counted
 * @param epci name of its EPCI; null for the few communes without one
 * @param formerName name of the former commune it was found by; null when it was found by what it is today
 */
public record CommuneRow(
        InseeCode insee,
        String name,
        @Nullable Integer population,
        Stratum stratum,
        String departementCode,
        String departement,
        @Nullable String epci,
        @Nullable String formerName) {}
