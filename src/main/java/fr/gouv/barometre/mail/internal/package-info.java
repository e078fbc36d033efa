/** The sending of what waits in the outbox. */
@NullMarked
package fr.gouv.barometre.mail.internal;

import org.jspecify.annotations.NullMarked;
