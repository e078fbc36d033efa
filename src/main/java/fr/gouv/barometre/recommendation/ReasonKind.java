package fr.gouv.barometre.recommendation;

/** What can speak for an action. Of two reasons worth the same points, the first of this list is said first. */
public enum ReasonKind {
    OBLIGATION,
    /** A gap on a question of the highest weight. */
    STRONGEST_GAP,
    GAP,
    /** An answer to a question that is not scored. */
    ANSWER,
    UPCOMING,
    MILESTONE,
    FUNDING_END,
    EASY,
    OPERATOR,
    FIGURE,
    HELP,
    EFFORT
}
