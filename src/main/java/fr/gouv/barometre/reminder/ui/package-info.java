/** An operator's reminders, and the page that stops them. */
@NullMarked
package fr.gouv.barometre.reminder.ui;

import org.jspecify.annotations.NullMarked;
