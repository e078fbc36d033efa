/** The few parts that every screen shares: page header, cards, tables, badges, and how a screen gets its French texts. */
@NullMarked
package fr.gouv.barometre.common.ui;

import org.jspecify.annotations.NullMarked;
