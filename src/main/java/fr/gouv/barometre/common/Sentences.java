package fr.gouv.barometre.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences of {@code vaadin-i18n/translations.properties} for code that has no screen at hand: checks, documents,
 * e-mails. Same file and same rules as on screens, which use {@code common.ui.Texts}.
 */
public final class Sentences {

    private static final ResourceBundle FRENCH = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    private Sentences() {}

    /** @throws java.util.MissingResourceException when the key is not in the file */
    public static String say(String key, Object... parameters) {
        String text = FRENCH.getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, Locale.FRANCE).format(parameters);
    }
}
