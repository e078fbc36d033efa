package fr.gouv.barometre.reminder;

/** Which half of the preview is shown. */
public enum PreviewShown {
    RECIPIENTS,
    LEFT_OUT
}
