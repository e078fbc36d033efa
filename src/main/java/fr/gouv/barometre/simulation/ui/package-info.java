/** The simulator of a commune. */
@NullMarked
package fr.gouv.barometre.simulation.ui;

import org.jspecify.annotations.NullMarked;
