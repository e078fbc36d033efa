/** Where the costs of the actions come from. */
@NullMarked
package fr.gouv.barometre.simulation.internal;

import org.jspecify.annotations.NullMarked;
