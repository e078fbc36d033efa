/** Rows of jobs and the work on them. */
@NullMarked
package fr.gouv.barometre.bulk.internal;

import org.jspecify.annotations.NullMarked;
