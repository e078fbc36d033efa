package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.OpsnId;
import org.jspecify.annotations.Nullable;

/** An operator of shared digital services. */
public record OpsnDetails(
        OpsnId id,
        String name,
        String shortName,
        @Nullable String siren,
        @Nullable String website,
        @Nullable String email,
        boolean simulated) {}
