package fr.gouv.barometre.actionplan;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names as people type them: a person is recognised with or without accents, capitals, title and function. */
final class Names {

    private Names() {}

    /** Whether "Mme Éva Petit, secrétaire" is about "Eva Petit"; "Éva Petitjean" is not. */
    static boolean mentions(@Nullable String typed, String person) {
        String wanted = words(person);
        return typed != null && !wanted.isBlank() && words(typed).contains(wanted);
    }

    private static String words(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRANCE);
        return " " + letters.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
