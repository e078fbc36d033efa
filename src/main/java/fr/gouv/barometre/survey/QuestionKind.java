package fr.gouv.barometre.survey;

/** How a question is answered. */
public enum QuestionKind {
    SINGLE,
    MULTIPLE,
    NUMBER,
    SHARE,
    SCALE,
    TEXT
}
