/** Rows of shared actions, and the jobs that invite communes and finish what they joined. */
@NullMarked
package fr.gouv.barometre.sharedaction.internal;

import org.jspecify.annotations.NullMarked;
