/** Who is due a reminder, and its writing. */
@NullMarked
package fr.gouv.barometre.reminder.internal;

import org.jspecify.annotations.NullMarked;
