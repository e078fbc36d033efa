/** The operator's pages of its shared actions, and what a commune sees of them above its plan. */
@NullMarked
package fr.gouv.barometre.sharedaction.ui;

import org.jspecify.annotations.NullMarked;
