package fr.gouv.barometre.actionplan.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.actionplan.ActionProof;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.AnswerWords;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Questionnaire;

/** An answer and an action that belong together, as a sentence. */
final class ProofWords {

    private ProofWords() {}

    static String say(Questionnaire questionnaire, ActionProof proof) {
        return text(
                "plan.proof." + proof.direction(),
                questionnaire
                        .find(proof.question())
                        .map(Question::text)
                        .orElse(proof.question().value()),
                answer(questionnaire, proof, proof.before()),
                answer(questionnaire, proof, proof.after()),
                String.valueOf(proof.year()),
                proof.revision(),
                Dates.moment(proof.at()),
                proof.who());
    }

    /** A question that this version does not know any more is still said, by what was stored. */
    private static String answer(Questionnaire questionnaire, ActionProof proof, AnswerValue value) {
        return questionnaire
                .find(proof.question())
                .map(question -> AnswerWords.say(question, value))
                .orElseGet(value::toString);
    }
}
