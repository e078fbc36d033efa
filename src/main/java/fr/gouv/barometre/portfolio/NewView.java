package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.common.OpsnId;

/**
 * A view to keep.
 *
 * @param name 1 to {@value #LONGEST_NAME} characters
 * @param query of the address of the portfolio
 * @param shared whether the colleagues have it too
 */
public record NewView(OpsnId opsn, String name, String query, boolean shared) {

    public static final int LONGEST_NAME = 60;
}
