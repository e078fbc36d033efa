package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.response.AnswerSheet;
import fr.gouv.barometre.response.EarlierAnswer;
import fr.gouv.barometre.response.ExpectedChange;
import fr.gouv.barometre.response.ExpectedChanges;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions that are new, changed, or were never answered. */
@Component
class ChangedQuestions implements ExpectedChanges {

    private final Questionnaires questionnaires;

    ChangedQuestions(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public List<ExpectedChange> of(AnswerSheet sheet) {
        Questionnaire now = questionnaires.version(sheet.campaign().questionnaireVersion());
        int lastVersion = sheet.earlier().values().stream()
                .mapToInt(EarlierAnswer::questionnaireVersion)
                .max()
                .orElse(now.version());
        return Asked.questions(now, sheet.supposed()).stream()
                .filter(question -> !question.isDetail()) // it comes with its question, or stays away
                .map(Question::code)
                .flatMap(code ->
                        reason(code, sheet, lastVersion).stream().map(reason -> new ExpectedChange(code, reason)))
                .toList();
    }

    private Optional<String> reason(QuestionCode code, AnswerSheet sheet, int lastVersion) {
        EarlierAnswer earlier = sheet.earlier().get(code);
        if (earlier != null) {
            return Optional.ofNullable(earlier.obstacle());
        }
        boolean known = questionnaires.version(lastVersion).find(code).isPresent();
        return Optional.of(Sentences.say(known ? "response.renewal.unanswered" : "response.renewal.new"));
    }
}
