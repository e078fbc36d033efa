package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import java.util.Map;
import java.util.Optional;

/**
 * Who is asked to answer what in a commune.
 *
 * @param caller who reads this
 * @param byPart by code of axis or question
 */
public record Assignments(PersonId caller, Map<String, Assignee> byPart) {

    public Assignments {
        byPart = Map.copyOf(byPart);
    }

    public Optional<Assignee> of(Axis axis) {
        return Optional.ofNullable(byPart.get(axis.code()));
    }

    /** Asked for that question alone. */
    public Optional<Assignee> of(Question question) {
        return Optional.ofNullable(byPart.get(question.code().value()));
    }

    /** Asked for the question or, failing that, for its axis. */
    public Optional<Assignee> of(Axis axis, Question question) {
        return of(question).or(() -> of(axis));
    }

    public boolean asksCaller(Axis axis, Question question) {
        return of(axis, question).filter(this::isCaller).isPresent();
    }

    /** Whether something of the axis is for the caller. */
    public boolean asksCaller(Axis axis) {
        return axis.questions().stream().anyMatch(question -> asksCaller(axis, question));
    }

    private boolean isCaller(Assignee assignee) {
        return assignee.person().equals(caller);
    }
}
