package fr.gouv.barometre.common.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.RefusedException;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The one way a screen gets its texts: {@code text("campaign.list.title")}, from
 * {@code vaadin-i18n/translations.properties}. With arguments the text is a {@link java.text.MessageFormat}; give years as
 * strings, since a number such as 2026 would be written "2 026".
 */
public final class Texts {

    private Texts() {}

    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** The sentence of a refusal, with its dates in words. */
    public static String refusal(RefusedException refused) {
        Object[] arguments = Arrays.stream(refused.parameters())
                .map(argument -> argument instanceof LocalDate date ? Dates.day(date) : argument)
                .toArray();
        return text(refused.translationKey(), arguments);
    }

    /** The title of the browser's tab: the page first, so that tabs can be told apart. */
    public static String pageTitle(String page) {
        return page + " - " + text("shell.service");
    }
}
