package fr.gouv.barometre.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which questions are put to a commune. A question is asked unless it is known not to be: while a fact is missing, it
 * stays. Only a detail waits for the answer that it is a detail of.
 */
public final class Asked {

    private Asked() {}

    /** In the order of the questionnaire. */
    public static List<Question> questions(Questionnaire questionnaire, Facts facts) {
        // An answer kept from before to a question that is no longer asked must not decide about the next ones.
        Map<QuestionCode, AnswerValue> relevant = new HashMap<>();
        List<Question> asked = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            if (question.isAsked(holds(question, facts.profile(), relevant, questionnaire))) {
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

    private static Truth holds(
            Question question,
            CommuneProfile profile,
            Map<QuestionCode, AnswerValue> answers,
            Questionnaire questionnaire) {
        if (question.shownWhen() instanceof Condition.Always && question.appliesWhen() instanceof Condition.Always) {
            return Truth.TRUE;
        }
        return Conditions.evaluate(question.shownWhen(), profile, answers, questionnaire)
                .and(Conditions.evaluate(question.appliesWhen(), profile, answers, questionnaire));
    }
}
