package fr.gouv.barometre.contact;

import org.jspecify.annotations.Nullable;

/**
 * Which contacts to show.
 *
 * @param text part of a commune's or a person's name, or an INSEE code; empty for all
 * @param role null for all
 * @param mandateEnded whether only those whose mandate has ended
 * @param returned whether only those whose address no longer takes what the portal sends
 */
public record ContactFilter(String text, @Nullable ContactRole role, boolean mandateEnded, boolean returned) {

    public static final ContactFilter ALL = new ContactFilter("", null, false, false);
}
