/** The operator's pages on what it declares, and the commune's page where it confirms or corrects. */
@NullMarked
package fr.gouv.barometre.declaration.ui;

import org.jspecify.annotations.NullMarked;
