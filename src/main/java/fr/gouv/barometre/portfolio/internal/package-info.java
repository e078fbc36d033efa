/** The one query of the portfolio, its words and its files. */
@NullMarked
package fr.gouv.barometre.portfolio.internal;

import org.jspecify.annotations.NullMarked;
