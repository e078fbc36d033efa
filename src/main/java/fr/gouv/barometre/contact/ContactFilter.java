package fr.gouv.barometre.contact;

import org.jspecify.annotations.Nullable;

/**
 * Which contacts to show.
 *
 * @param text part of a commune's or a person's name, or an INSEE code; empty for all
 * @param role null for all
 * @param mandateEnded whether only those whose mandate has ended
 */
public record ContactFilter(String text, @Nullable ContactRole role, boolean mandateEnded) {

    public static final ContactFilter ALL = new ContactFilter("", null, false);
}
