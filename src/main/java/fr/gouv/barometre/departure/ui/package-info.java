/** The record, read by the operator. */
@NullMarked
package fr.gouv.barometre.departure.ui;

import org.jspecify.annotations.NullMarked;
