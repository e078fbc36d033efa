package fr.gouv.barometre.portfolio;

/**
 * What somebody wants to see again of a portfolio.
 *
 * @param query of the address of the portfolio, without its question mark
 * @param shared whether the colleagues have it too
 * @param own whether the caller made it, and may delete it
 * @param by name of who made it
 */
public record SavedView(long id, String name, String query, boolean shared, boolean own, String by) {}
