/** Where the catalogues of actions come from. */
@NullMarked
package fr.gouv.barometre.recommendation.internal;

import org.jspecify.annotations.NullMarked;
