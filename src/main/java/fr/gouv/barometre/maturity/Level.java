package fr.gouv.barometre.maturity;

/** Four steps of maturity, to put a score in words. They never rank communes. */
public enum Level {
    TO_START(0),
    UNDER_WAY(25),
    IN_PLACE(50),
    ESTABLISHED(75);

    private final int from;

    Level(int from) {
        this.from = from;
    }

    /** @param score 0 to 100 */
    public static Level of(int score) {
        Level reached = TO_START;
        for (Level level : values()) {
            if (score >= level.from) {
                reached = level;
            }
        }
        return reached;
    }

    /** First score of this level. */
    public int from() {
        return from;
    }

    /** 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    /** Key of its name in French. */
    public String translationKey() {
        return "maturity.level." + name();
    }
}
