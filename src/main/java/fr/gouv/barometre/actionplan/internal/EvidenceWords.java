package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers that show that an action is done, in the words that the action keeps. */
final class EvidenceWords {

    private static final int LONGEST = 2000;

    private EvidenceWords() {}

    static String say(Questionnaire questionnaire, Map<QuestionCode, KnownAnswer> answers) {
        String all = answers.entrySet().stream()
                .map(entry -> Sentences.say(
                        "plan.loop.evidence",
                        String.valueOf(entry.getValue().year()),
                        questionnaire.question(entry.getKey()).text(),
                        AnswerWords.say(
                                questionnaire.question(entry.getKey()),
                                entry.getValue().value())))
                .collect(Collectors.joining(" "));
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }
}
