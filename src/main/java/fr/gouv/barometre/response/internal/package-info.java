/** Rows of responses and answers, and the writing of one answer. */
@NullMarked
package fr.gouv.barometre.response.internal;

import org.jspecify.annotations.NullMarked;
