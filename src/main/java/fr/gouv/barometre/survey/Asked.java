package fr.gouv.barometre.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which questions are put to a commune. A question is asked unless it is known not to be: while a fact is missing, it
 * stays.
 */
public final class Asked {

    private Asked() {}

    /** In the order of the questionnaire. */
    public static List<Question> questions(Questionnaire questionnaire, Facts facts) {
        // An answer kept from before to a question that is no longer asked must not decide about the next ones.
        Map<QuestionCode, AnswerValue> relevant = new HashMap<>();
        List<Question> asked = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            if (mayHold(question.shownWhen(), facts.profile(), relevant, questionnaire)
                    && mayHold(question.appliesWhen(), facts.profile(), relevant, questionnaire)) {
                asked.add(question);
                facts.answer(question.code()).ifPresent(answer -> relevant.put(question.code(), answer));
            }
        }
        return List.copyOf(asked);
    }

    /**
     * The same facts with the answers to asked questions only. A commune that closed its website keeps its old answer on
     * the website's accessibility, but nothing is concluded from it.
     */
    public static Facts relevant(Questionnaire questionnaire, Facts facts) {
        Map<QuestionCode, AnswerValue> answers = new HashMap<>();
        for (Question question : questions(questionnaire, facts)) {
            facts.answer(question.code()).ifPresent(answer -> answers.put(question.code(), answer));
        }
        return new Facts(facts.profile(), answers);
    }

    private static boolean mayHold(
            Condition condition,
            CommuneProfile profile,
            Map<QuestionCode, AnswerValue> answers,
            Questionnaire questionnaire) {
        return condition instanceof Condition.Always
                || Conditions.evaluate(condition, profile, answers, questionnaire) != Truth.FALSE;
    }
}
