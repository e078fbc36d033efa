package fr.gouv.barometre.recommendation;

import fr.gouv.barometre.recommendation.Catalogue.Entry;
import fr.gouv.barometre.recommendation.Catalogue.Level;
import fr.gouv.barometre.recommendation.Catalogue.Trigger;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Conditions;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Scoring;
import fr.gouv.barometre.survey.Truth;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an action changes for a commune: one answer, by one level, never to the ideal at once.
 *
 * @param words the step in the infinitive: "Désigner un élu référent"
 * @param reached the answer that the commune could give once it is done
 */
public record NextStep(QuestionCode question, String words, AnswerValue reached) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The answers that doing the action changes from those of today; none for one that moves no score. */
    public static List<NextStep> of(Entry entry, Questionnaire questionnaire, Facts facts) {
        Facts relevant = Asked.relevant(questionnaire, facts);
        return entry.triggers().stream()
                .filter(Trigger::gapCounts)
                .flatMap(trigger -> of(trigger, questionnaire, relevant).stream())
                .toList();
    }

    private static Optional<NextStep> of(Trigger trigger, Questionnaire questionnaire, Facts facts) {
        Question question = questionnaire.question(trigger.question());
        return level(trigger, questionnaire, facts)
                .flatMap(level -> facts.answer(question.code())
                        .flatMap(answer -> reached(question, level, answer))
                        .map(reached -> new NextStep(question.code(), level.next(), reached)));
    }

    /**
     * The level of a trigger that holds. None on "don't know" or "not applicable"; the reader refuses a level that a good
     * answer would meet.
     */
    static Optional<Level> level(Trigger trigger, Questionnaire questionnaire, Facts facts) {
        Question question = questionnaire.question(trigger.question());
        return facts.answer(question.code())
                .filter(answer ->
                        !question.scored() || Scoring.score(question, answer).isPresent())
                .flatMap(answer -> trigger.levels().stream()
                        .filter(level -> Conditions.evaluate(level.when(), facts, questionnaire) == Truth.TRUE)
                        .findFirst());
    }

    /** The next level of an answer that has no options to choose: worth at least one point more. */
    static Optional<Question.Band> band(Question question, double score) {
        return question.bands().stream()
                .filter(band -> band.score() >= score + 1)
                .min(Comparator.comparingDouble(Question.Band::score));
    }

    private static Optional<AnswerValue> reached(Question question, Level level, AnswerValue answer) {
        String option = level.reaches();
        if (option != null) {
            return Optional.of(new AnswerValue.Choice(option));
        }
        return band(question, Scoring.score(question, answer).orElseThrow())
                .map(band -> atLeast(question, (int) band.from(), answer));
    }

    private static AnswerValue atLeast(Question question, int from, AnswerValue answer) {
        return switch (question.kind()) {
            // In percent: with so few devices that one more jumps two levels, the step is still the next one
            case SHARE -> new AnswerValue.Share(BigDecimal.valueOf(from), HUNDRED);
            case SCALE -> new AnswerValue.Level(from);
            case MULTIPLE -> new AnswerValue.Choices(choices(question, from, answer));
            case NUMBER, SINGLE, DATE, TEXT -> new AnswerValue.Number(BigDecimal.valueOf(from));
        };
    }

    /** The choices made, completed in the order of the questionnaire. */
    private static List<String> choices(Question question, int count, AnswerValue answer) {
        List<String> made = answer instanceof AnswerValue.Choices(var codes) ? codes : List.of();
        return question.options().stream()
                .filter(option -> !option.exclusive() && !option.notApplicable())
                .map(Question.Option::code)
                .sorted(Comparator.comparing(code -> !made.contains(code)))
                .limit(count)
                .toList();
    }
}
