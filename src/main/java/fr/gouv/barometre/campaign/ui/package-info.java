/** The screens of Dinum: campaigns and their participation. */
@NullMarked
package fr.gouv.barometre.campaign.ui;

import org.jspecify.annotations.NullMarked;
