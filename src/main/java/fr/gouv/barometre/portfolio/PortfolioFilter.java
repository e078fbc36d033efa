package fr.gouv.barometre.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * Which members to show.
 *
 * @param text part of a name, start of a postcode or a whole INSEE code; empty for all
 * @param state null for all
 */
public record PortfolioFilter(String text, @Nullable ResponseState state) {

    public static final PortfolioFilter ALL = new PortfolioFilter("", null);
}
