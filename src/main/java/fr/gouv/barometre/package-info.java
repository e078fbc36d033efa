/** The portal; each package below is a feature. */
@NullMarked
package fr.gouv.barometre;

import org.jspecify.annotations.NullMarked;
