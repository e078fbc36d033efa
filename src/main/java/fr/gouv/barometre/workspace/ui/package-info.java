/** The commune's home, results and obligations. */
@NullMarked
package fr.gouv.barometre.workspace.ui;

import org.jspecify.annotations.NullMarked;
