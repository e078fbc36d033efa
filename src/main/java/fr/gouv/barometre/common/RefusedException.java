package fr.gouv.barometre.common;

/**
 * A rule of the trade refuses what was asked, for instance an answer to a closed campaign. The key names a sentence of
 * {@code vaadin-i18n/translations.properties} that says what to do; the parameters fill its places.
 */
public class RefusedException extends RuntimeException {

    private final String translationKey;
    private final transient Object[] parameters;

    public RefusedException(String translationKey, Object... parameters) {
        super(translationKey);
        this.translationKey = translationKey;
        this.parameters = parameters;
    }

    public String translationKey() {
        return translationKey;
    }

    public Object[] parameters() {
        return parameters.clone();
    }
}
