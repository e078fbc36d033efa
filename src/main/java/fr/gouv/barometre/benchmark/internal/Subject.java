package fr.gouv.barometre.benchmark.internal;

import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that communes have a score on.
 *
 * @param code "0" for the overall score, the position of an axis from "1", or the code of a question
 * @param index of its score among those of a response
 */
record Subject(String code, int index) {

    static final String OVERALL = "0";

    /** Confidential answers are never counted. */
    static List<Subject> of(Questionnaire questionnaire) {
        List<Subject> subjects = new ArrayList<>();
        int axes = questionnaire.axes().size();
        for (int i = 0; i <= axes; i++) {
            subjects.add(new Subject(String.valueOf(i), i));
        }
        int index = axes + 1;
        for (Question question : questionnaire.questions()) {
            if (question.scored() && !question.confidential()) {
                subjects.add(new Subject(question.code().value(), index));
            }
            index++;
        }
        return List.copyOf(subjects);
    }
}
