/** The pages of a commune's team, and what it adds to the questionnaire. */
@NullMarked
package fr.gouv.barometre.collaboration.ui;

import org.jspecify.annotations.NullMarked;
