/** How each paper is written. */
@NullMarked
package fr.gouv.barometre.papers.internal;

import org.jspecify.annotations.NullMarked;
