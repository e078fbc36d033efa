package fr.gouv.barometre.demo;

import fr.gouv.barometre.demo.SimulationFile.Habit;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers a campaign question by question, as communes do: a question that is not put to a commune gets no answer, and no
 * answer contradicts an earlier one. The campaign of 2025 comes first: it teaches the habits.
 */
final class AnswerSimulation {

    private static final double LEFT_OPEN = 2;

    private final Questionnaire questionnaire;
    private final SimulationFile file;
    private final Consistency consistency;
    private final Map<QuestionCode, AnswerHabit> habits = new HashMap<>();

    AnswerSimulation(Questionnaire questionnaire, SimulationFile file) {
        this.questionnaire = questionnaire;
        this.file = file;
        this.consistency = new Consistency(questionnaire);
    }

    /** Fills the answers of all respondents of one campaign, which do not depend on each other. */
    void answer(List<Respondent> respondents) {
        for (Question question : questionnaire.questions()) {
            Habit habit = habit(question);
            List<Respondent> asked = respondents.parallelStream()
                    .filter(respondent -> isAsked(question, respondent))
                    .toList();
            AnswerHabit learned = habits.computeIfAbsent(question.code(), code -> learn(question, habit, asked));
            asked.parallelStream().forEach(respondent -> answer(question, habit, learned, respondent));
        }
    }

    private void answer(Question question, Habit habit, AnswerHabit learned, Respondent respondent) {
        if (question.reference() != null || !respondent.falls(LEFT_OPEN, question.code(), "left open")) {
            AnswerValue answer = pinned(question, respondent)
                    .or(() -> uninforming(question, habit, respondent))
                    .orElseGet(() -> learned.answer(respondent));
            consistency.answer(question, answer, respondent);
        }
    }

    private Habit habit(Question question) {
        return Objects.requireNonNull(
                file.habits().get(question.code()), () -> "simulation.yaml says nothing of " + question.code());
    }

    private AnswerHabit learn(Question question, Habit habit, List<Respondent> asked) {
        List<Respondent> informing = asked.parallelStream()
                .filter(respondent -> uninforming(question, habit, respondent).isEmpty())
                .toList();
        Double mean = habit.mean();
        if (mean != null) {
            return PartOfTotal.learn(question, habit, mean, informing);
        }
        return habit.each().isEmpty()
                ? OneAnswer.learn(question, habit, informing)
                : SeveralAnswers.learn(question, habit, informing);
    }

    private boolean isAsked(Question question, Respondent respondent) {
        return question.isAsked(holds(question.shownWhen(), respondent).and(holds(question.appliesWhen(), respondent)));
    }

    private Truth holds(Condition condition, Respondent respondent) {
        return condition instanceof Condition.Always
                ? Truth.TRUE
                : Conditions.evaluate(condition, respondent.profile(), respondent.answers(), questionnaire);
    }

    private Optional<AnswerValue> pinned(Question question, Respondent respondent) {
        return Optional.ofNullable(file.pinned()
                        .getOrDefault(respondent.commune().insee(), Map.of())
                        .get(question.code()))
                .map(AnswerValue.Choice::new);
    }

    /** "Don't know" and "not concerned"; the latter never where the profile says that the question does concern it. */
    private Optional<AnswerValue> uninforming(Question question, Habit habit, Respondent respondent) {
        if (respondent.falls(
                habit.dontKnow(),
                question.code(),
                "unknown " + respondent.season().year())) {
            return Optional.of(new AnswerValue.DontKnow());
        }
        boolean known = !(question.appliesWhen() instanceof Condition.Always)
                && holds(question.appliesWhen(), respondent) == Truth.TRUE;
        if (known || !respondent.falls(habit.notApplicable(), question.code(), "not concerned")) {
            return Optional.empty();
        }
        return Optional.of(question.options().stream()
                .filter(Question.Option::notApplicable)
                .findFirst()
                .<AnswerValue>map(option -> new AnswerValue.Choice(option.code()))
                .orElseGet(AnswerValue.NotApplicable::new));
    }
}
