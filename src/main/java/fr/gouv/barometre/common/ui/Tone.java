package fr.gouv.barometre.common.ui;

/** What a badge or an alert says by its colour, always beside words. */
public enum Tone {
    NEUTRAL(""),
    INFO("info"),
    SUCCESS("success"),
    WARNING("warning"),
    ERROR("error"),
    NEW("new");

    private final String suffix;

    Tone(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }
}
