package fr.gouv.barometre.survey;

/** How a question is answered. */
public enum QuestionKind {
    SINGLE,
    MULTIPLE,
    NUMBER,
    SHARE,
    SCALE,
    DATE,
    TEXT;

    /** Whether the answer can be read as one number: the number itself, a level, or a share in percent. */
    public boolean numeric() {
        return this == NUMBER || this == SHARE || this == SCALE;
    }

    /** Whether one answer can be better than another. */
    public boolean comparable() {
        return this != DATE && this != TEXT;
    }

    /** Whether it is answered by choosing among options. */
    public boolean choice() {
        return this == SINGLE || this == MULTIPLE;
    }
}
