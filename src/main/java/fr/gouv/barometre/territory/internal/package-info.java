/** The import of the official geography and its tables. */
@NullMarked
package fr.gouv.barometre.territory.internal;

import org.jspecify.annotations.NullMarked;
