/** Who has access to what. */
@NullMarked
package fr.gouv.barometre.security.ui;

import org.jspecify.annotations.NullMarked;
