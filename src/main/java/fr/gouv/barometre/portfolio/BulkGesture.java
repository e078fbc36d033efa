package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.common.OpsnId;

/**
 * What an operator does for many members at once. The portfolio offers every bean of this type above its table; the page of
 * the gesture gets the filter in its address ({@link FilterParameters}), shows how many communes it holds
 * ({@link PortfolioService#communesOf}), and alone does anything.
 */
public interface BulkGesture {

    /** Translation key of a verb: "Rappeler par courriel". */
    String labelKey();

    /** Address of the page without its query, relative to the portal's root. */
    String address(OpsnId opsn);

    /** Whether readers of the operator are offered it too. Dinum, which looks after no members, is offered none. */
    default boolean onlyReads() {
        return false;
    }
}
