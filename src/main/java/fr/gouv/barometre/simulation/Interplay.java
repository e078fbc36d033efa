package fr.gouv.barometre.simulation;

import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.RuleState;
import fr.gouv.barometre.recommendation.NextStep;
import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which actions must be weighed together because what they bring does not add up: they change the same answer, decide on the
 * same rule, or make a question that was answered before count again, which moves the base of its whole axis.
 */
final class Interplay {

    private final Questionnaire questionnaire;
    private final Facts facts;
    private List<List<Candidate>> groups;

    Interplay(Questionnaire questionnaire, RuleBook ruleBook, Facts facts, List<Candidate> candidates) {
        this.questionnaire = questionnaire;
        this.facts = facts;
        this.groups = candidates.stream()
                .filter(candidate -> !candidate.steps().isEmpty())
                .map(List::of)
                .toList();
        questionnaire.questions().forEach(question -> joinThoseThatTouch(Set.of(question.code())));
        ruleBook.rules().stream()
                .filter(rule -> rule.state() != RuleState.UNVERIFIED)
                .forEach(rule -> joinThoseThatTouch(decidingOn(questions(rule.conditions()))));
        questionnaire.axes().forEach(this::joinThoseThatMoveItsBase);
    }

    /** What the actions of two different groups bring adds up. */
    List<List<Candidate>> groups() {
        return groups;
    }

    /** A question that is not shown keeps its earlier answer: whoever makes it shown changes what its axis is out of. */
    private void joinThoseThatMoveItsBase(Axis axis) {
        Set<QuestionCode> conditions = axis.questions().stream()
                .filter(question -> facts.answer(question.code()).isPresent())
                .flatMap(question -> questions(conditions(question)).stream())
                .collect(Collectors.toSet());
        Set<QuestionCode> deciding = decidingOn(conditions);
        boolean moved = groups.stream().flatMap(List::stream).anyMatch(touching(deciding));
        if (moved) {
            axis.questions().forEach(question -> deciding.add(question.code()));
            joinThoseThatTouch(deciding);
        }
    }

    private void joinThoseThatTouch(Set<QuestionCode> questions) {
        Predicate<Candidate> touching = touching(questions);
        List<Candidate> joined = new ArrayList<>();
        List<List<Candidate>> others = new ArrayList<>();
        for (List<Candidate> group : groups) {
            if (group.stream().anyMatch(touching)) {
                joined.addAll(group);
            } else {
                others.add(group);
            }
        }
        if (!joined.isEmpty()) {
            others.add(joined);
        }
        groups = others;
    }

    private static Predicate<Candidate> touching(Set<QuestionCode> questions) {
        return candidate -> candidate.steps().stream().map(NextStep::question).anyMatch(questions::contains);
    }

    /** The questions, and those that decide whether they are asked, and so on. */
    private Set<QuestionCode> decidingOn(Collection<QuestionCode> questions) {
        Set<QuestionCode> all = new HashSet<>(questions);
        List<QuestionCode> next = List.copyOf(all);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(code -> questionnaire.find(code).stream())
                    .flatMap(question -> questions(conditions(question)).stream())
                    .filter(all::add)
                    .toList();
        }
        return all;
    }

    private static Stream<Condition> conditions(Question question) {
        return Stream.of(question.shownWhen(), question.appliesWhen()).flatMap(Condition::leaves);
    }

    private static Set<QuestionCode> questions(Stream<Condition> conditions) {
        return conditions.flatMap(condition -> condition.asked().stream()).collect(Collectors.toSet());
    }
}
