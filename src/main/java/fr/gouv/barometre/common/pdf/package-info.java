/** PDF files that a screen reader can read. */
@NullMarked
package fr.gouv.barometre.common.pdf;

import org.jspecify.annotations.NullMarked;
