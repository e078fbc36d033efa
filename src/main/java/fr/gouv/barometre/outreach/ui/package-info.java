/** The list of whom to call. */
@NullMarked
package fr.gouv.barometre.outreach.ui;

import org.jspecify.annotations.NullMarked;
