/** Rows of declared answers, and what becomes of them. */
@NullMarked
package fr.gouv.barometre.declaration.internal;

import org.jspecify.annotations.NullMarked;
