package fr.gouv.barometre.response;

import java.util.List;

/**
 * One way to foresee that answers have changed since last year. Features that stand above this one implement it as beans: they
 * know more about a commune than its answers.
 */
public interface ExpectedChanges {

    /** In any order; a question may come several times, with different reasons. The caller has checked the scope. */
    List<ExpectedChange> of(AnswerSheet sheet);

    /** Whether it has something to say to a commune that never answered, too. */
    default boolean alsoBeforeTheFirstAnswers() {
        return false;
    }
}
