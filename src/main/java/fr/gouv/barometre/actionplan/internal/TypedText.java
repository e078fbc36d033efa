package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.common.RefusedException;
import org.jspecify.annotations.Nullable;

/** What people type, made fit to be kept: no surrounding blanks, no control characters, a length that is said when passed. */
final class TypedText {

    private TypedText() {}

    static @Nullable String optional(@Nullable String typed, int longest, String field) {
        if (typed == null) {
            return null;
        }
        String text = typed.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
        if (text.length() > longest) {
            throw new RefusedException("plan.refused.too-long." + field, longest, text.length());
        }
        return text.isEmpty() ? null : text;
    }

    static String required(@Nullable String typed, int longest, String field) {
        String text = optional(typed, longest, field);
        if (text == null) {
            throw new RefusedException("plan.refused.missing." + field);
        }
        return text;
    }
}
