package fr.gouv.barometre.territory;

import fr.gouv.barometre.common.InseeCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the official geography says about a commune.
 *
 * @param siren null overseas, where the source has none
 * @param population null where nobody is counted
 * @param epci name of its EPCI; null for the few communes without one
 * @param zone "metro", "drom" or "com"
 * @param formerCommunes communes that became part of this one
 * @param successor the commune of today that took this one in; null while it exists itself
 * @param edition where all of this comes from
 */
public record CommuneDetails(
        InseeCode insee,
        String name,
        @Nullable String siren,
        @Nullable Integer population,
        Stratum stratum,
        String departementCode,
        String departement,
        @Nullable String regionCode,
        @Nullable String region,
        @Nullable String epciSiren,
        @Nullable String epci,
        String zone,
        List<String> postcodes,
        List<FormerCommune> formerCommunes,
        @Nullable InseeCode successor,
        Edition edition) {

    public boolean current() {
        return successor == null;
    }
}
