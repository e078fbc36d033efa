/** The operator's pages on what it declares; the commune confirms or corrects in its questionnaire. */
@NullMarked
package fr.gouv.barometre.declaration.ui;

import org.jspecify.annotations.NullMarked;
