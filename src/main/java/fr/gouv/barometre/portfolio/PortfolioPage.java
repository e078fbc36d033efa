package fr.gouv.barometre.portfolio;

import java.util.List;

/**
 * A portfolio as it opens.
 *
 * @param first members that pass the filter, from the first one, as many as were asked for
 */
public record PortfolioPage(PortfolioSummary summary, List<PortfolioRow> first) {}
