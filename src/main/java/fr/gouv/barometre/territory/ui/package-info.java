/** The choice of a commune. */
@NullMarked
package fr.gouv.barometre.territory.ui;

import org.jspecify.annotations.NullMarked;
