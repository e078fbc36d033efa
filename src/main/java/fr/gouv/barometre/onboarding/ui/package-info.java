/** The page of an operator's référents. */
@NullMarked
package fr.gouv.barometre.onboarding.ui;

import org.jspecify.annotations.NullMarked;
