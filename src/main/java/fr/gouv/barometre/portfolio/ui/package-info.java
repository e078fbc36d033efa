/** The portfolio of an operator, commune by commune and as a whole. */
@NullMarked
package fr.gouv.barometre.portfolio.ui;

import org.jspecify.annotations.NullMarked;
