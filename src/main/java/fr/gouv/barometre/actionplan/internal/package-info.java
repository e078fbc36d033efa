/** Tables and loaders of the plans. */
@NullMarked
package fr.gouv.barometre.actionplan.internal;

import org.jspecify.annotations.NullMarked;
