/** The table of contacts. */
@NullMarked
package fr.gouv.barometre.contact.internal;

import org.jspecify.annotations.NullMarked;
