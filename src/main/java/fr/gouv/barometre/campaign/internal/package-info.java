/** Tables and loaders of the campaigns. */
@NullMarked
package fr.gouv.barometre.campaign.internal;

import org.jspecify.annotations.NullMarked;
