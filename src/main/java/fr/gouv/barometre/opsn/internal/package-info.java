/** Tables and loaders of operators, perimeters and memberships. */
@NullMarked
package fr.gouv.barometre.opsn.internal;

import org.jspecify.annotations.NullMarked;
