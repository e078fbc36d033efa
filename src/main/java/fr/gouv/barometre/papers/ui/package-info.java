/** The page where papers are downloaded. */
@NullMarked
package fr.gouv.barometre.papers.ui;

import org.jspecify.annotations.NullMarked;
