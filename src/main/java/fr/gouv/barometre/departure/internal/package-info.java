/** Writes and reads the records. */
@NullMarked
package fr.gouv.barometre.departure.internal;

import org.jspecify.annotations.NullMarked;
