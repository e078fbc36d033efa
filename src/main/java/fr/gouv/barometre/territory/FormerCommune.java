package fr.gouv.barometre.territory;

import fr.gouv.barometre.common.InseeCode;
import org.jspecify.annotations.Nullable;

/**
 * A commune that became part of another one.
 *
 * @param name null after a plain merger, of which the official geography only keeps the code
 */
public record FormerCommune(InseeCode insee, @Nullable String name, Kind kind) {

    public enum Kind {
        /** Commune déléguée. */
        DELEGATED,
        /** Commune associée. */
        ASSOCIATED,
        /** Plain merger: the name disappeared. */
        MERGED
    }
}
