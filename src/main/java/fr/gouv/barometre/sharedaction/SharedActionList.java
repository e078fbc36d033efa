package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.recommendation.CatalogueAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operator's shared actions.
 *
 * @param actions those to answer last come first
 * @param catalogue what they can settle
 * @param writable whether the caller may change them
 */
public record SharedActionList(
        OpsnDetails opsn,
        LocalDate today,
        List<SharedActionRow> actions,
        List<CatalogueAction> catalogue,
        boolean writable) {

    /** The catalogue's action that it settles, if any. */
    public Optional<CatalogueAction> settled(@Nullable String code) {
        return catalogue.stream().filter(action -> action.code().equals(code)).findFirst();
    }
}
